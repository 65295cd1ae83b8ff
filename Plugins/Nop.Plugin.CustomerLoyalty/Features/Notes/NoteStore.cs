using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Notes;

public class NoteStore(IRepository<LoyaltyNote> notes)
{
    /// <summary>The notes of a customer as they are now, the latest first.</summary>
    public async Task<IReadOnlyList<LoyaltyNote>> OfCustomerAsync(int customerId) =>
        Current(await notes.Table.Where(note => note.CustomerId == customerId).ToListAsync());

    /// <summary>The note in its highest version, also when that says that it was deleted.</summary>
    public async Task<LoyaltyNote?> FindAsync(Guid key) =>
        await notes.Table.Where(note => note.NoteKey == key).OrderByDescending(note => note.Version).FirstOrDefaultAsync();

    /// <summary>Those of them that still are.</summary>
    public async Task<IReadOnlyList<LoyaltyNote>> FindAsync(IReadOnlyCollection<Guid> keys)
    {
        var wanted = keys.ToArray();
        return Current(await notes.Table.Where(note => wanted.Contains(note.NoteKey)).ToListAsync());
    }

    /// <summary>
    /// Writes the next version and takes the former away. False when that version, or a higher one, is there already: somebody else
    /// was faster, whichever process he was in.
    /// </summary>
    public async Task<bool> TryAddAsync(LoyaltyNote version)
    {
        var (key, number) = (version.NoteKey, version.Version);
        if (!await notes.TryAddAsync(version, note => note.NoteKey == key && note.Version >= number))
            return false;
        await notes.DeleteAsync(note => note.NoteKey == key && note.Version < number);
        return true;
    }

    public Task EraseAsync(int customerId) => notes.DeleteAsync(note => note.CustomerId == customerId);

    private static IReadOnlyList<LoyaltyNote> Current(IEnumerable<LoyaltyNote> versions) =>
        [.. versions.GroupBy(note => note.NoteKey).Select(note => note.MaxBy(version => version.Version)!)
            .Where(note => !note.IsDeleted).OrderByDescending(note => note.LearntOn ?? note.CreatedOnUtc).ThenByDescending(note => note.Id)];
}
