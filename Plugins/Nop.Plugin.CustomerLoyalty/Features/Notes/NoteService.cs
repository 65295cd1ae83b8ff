using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;

namespace Nop.Plugin.CustomerLoyalty.Features.Notes;

/// <summary>What is written down about customers: free notes and facts.</summary>
public class NoteService(NoteStore notes, FactRecorder recorder, IWorkContext workContext, TimeProvider clock) : IPersonalData, IPersonalExport
{
    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    public Task<IReadOnlyList<LoyaltyNote>> OfCustomerAsync(int customerId) => notes.OfCustomerAsync(customerId);

    /// <summary>Null when it was deleted or never was.</summary>
    public async Task<LoyaltyNote?> FindAsync(Guid key) => await notes.FindAsync(key) is { IsDeleted: false } note ? note : null;

    /// <summary>The texts of notes by the keys of their facts in the journal; what was deleted is left out.</summary>
    public async Task<IReadOnlyDictionary<string, string>> TextsAsync(IEnumerable<string> factKeys)
    {
        var keys = factKeys.Select(key => Guid.TryParseExact(key[(key.IndexOf(':') + 1)..], "N", out var note) ? note : Guid.Empty).Where(key => key != Guid.Empty).ToArray();
        return keys.Length == 0
            ? new Dictionary<string, string>()
            : (await notes.FindAsync(keys)).ToDictionary(note => FactKeys.NoteWritten(note.NoteKey), note => note.Topic is { } topic ? $"{topic}: {note.Text}" : note.Text);
    }

    /// <summary>Adds or changes a note. Who changes a version that is not the newest any more changes nothing and is told.</summary>
    public async Task<NoteChange> SaveAsync(NoteDraft draft)
    {
        var before = await notes.FindAsync(draft.Key);
        if (draft.Version > 0 && (before is null || before.IsDeleted || before.Version != draft.Version))
            return new NoteChange(false, before is { IsDeleted: false } ? before : null);
        if (draft.Version == 0 && before is { IsDeleted: false })
            return IsSame(before, draft) ? new NoteChange(true) : new NoteChange(false, before);
        if (before is not null && before.CustomerId != draft.CustomerId)
            return new NoteChange(false);

        var me = (await workContext.GetCurrentCustomerAsync()).Id;
        var now = Now;
        var next = new LoyaltyNote
        {
            NoteKey = draft.Key,
            Version = (before?.Version ?? 0) + 1,
            CustomerId = draft.CustomerId,
            KindId = (int)draft.Kind,
            Text = draft.Text,
            Topic = draft.Kind == NoteKind.Fact ? draft.Topic : null,
            Source = draft.Source,
            LearntOn = draft.LearntOn,
            AuthorId = before?.AuthorId ?? me,
            CreatedOnUtc = before?.CreatedOnUtc ?? now,
            EditorId = before is null ? 0 : me,
            EditedOnUtc = before is null ? null : now
        };
        if (!await notes.TryAddAsync(next))
            return new NoteChange(false, await FindAsync(draft.Key));

        await recorder.RecordAsync(new Fact
        {
            Key = FactKeys.NoteWritten(draft.Key), Kind = FactKind.NoteWritten, CustomerId = draft.CustomerId, OccurredOnUtc = next.CreatedOnUtc
        });
        return new NoteChange(true);
    }

    /// <summary>Takes a note away with all that it said.</summary>
    public async Task<NoteChange> DeleteAsync(Guid key, int version)
    {
        var before = await FindAsync(key);
        if (before is null)
            return new NoteChange(true);
        if (before.Version != version || !await notes.TryAddAsync(await TombstoneAsync(before)))
            return new NoteChange(false, await FindAsync(key));
        return new NoteChange(true);
    }

    public async Task<IReadOnlyList<PersonalTable>> ExportAsync(int customerId) =>
        [PersonalTable.Of("notes", (await notes.OfCustomerAsync(customerId)).Select(note => new { Kind = (NoteKind)note.KindId, note.Topic, note.Text, note.Source, note.LearntOn, note.CreatedOnUtc, note.EditedOnUtc }))];

    public Task EraseAsync(int customerId) => notes.EraseAsync(customerId);

    private async Task<LoyaltyNote> TombstoneAsync(LoyaltyNote note) => new()
    {
        NoteKey = note.NoteKey,
        Version = note.Version + 1,
        CustomerId = note.CustomerId,
        KindId = note.KindId,
        AuthorId = note.AuthorId,
        CreatedOnUtc = note.CreatedOnUtc,
        EditorId = (await workContext.GetCurrentCustomerAsync()).Id,
        EditedOnUtc = Now,
        IsDeleted = true
    };

    private static bool IsSame(LoyaltyNote note, NoteDraft draft) =>
        note.CustomerId == draft.CustomerId && note.Text == draft.Text && note.Topic == draft.Topic && note.Source == draft.Source;
}
