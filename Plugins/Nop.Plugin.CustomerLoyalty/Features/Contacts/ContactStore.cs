using Nop.Core;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Contacts;

public class ContactStore(IRepository<LoyaltyContact> contacts)
{
    private const int Open = (int)PromiseState.Open;

    /// <summary>False when it was there already.</summary>
    public Task<bool> TryAddAsync(LoyaltyContact contact)
    {
        var key = contact.ContactKey;
        return contacts.TryAddAsync(contact, row => row.ContactKey == key);
    }

    public async Task<LoyaltyContact?> FindAsync(int id) => await contacts.Table.FirstOrDefaultAsync(row => row.Id == id);

    public async Task<LoyaltyContact?> FindAsync(Guid key) => await contacts.Table.FirstOrDefaultAsync(row => row.ContactKey == key);

    public async Task<IReadOnlyList<LoyaltyContact>> FindAsync(IReadOnlyCollection<Guid> keys)
    {
        var wanted = keys.ToArray();
        return [.. await contacts.Table.Where(row => wanted.Contains(row.ContactKey)).ToListAsync()];
    }

    public Task UpdateAsync(LoyaltyContact contact) => contacts.UpdateAsync(contact, false);

    public Task DeleteAsync(int id) => contacts.DeleteAsync(row => row.Id == id);

    public Task<IPagedList<LoyaltyContact>> PageAsync(ContactQuery query, int pageIndex, int pageSize) =>
        ContactFilter.Apply(contacts.Table, query).OrderByDescending(row => row.StartedOnUtc).ThenByDescending(row => row.Id).ToPagedListAsync(pageIndex, pageSize);

    public Task<int> CountAsync(ContactQuery query) => ContactFilter.Apply(contacts.Table, query).CountAsync();

    public async Task<IReadOnlyList<LoyaltyContact>> OfCustomerAsync(int customerId, int most) =>
        [.. await contacts.Table.Where(row => row.CustomerId == customerId).OrderByDescending(row => row.StartedOnUtc).ThenByDescending(row => row.Id).Take(most).ToListAsync()];

    /// <summary>Open promises, the first to be kept first.</summary>
    /// <param name="ownerId">0 for everybody's.</param>
    public async Task<IReadOnlyList<LoyaltyContact>> OpenPromisesAsync(int ownerId, DateTime dueBeforeUtc, int most) =>
        [.. await Promised(ownerId, dueBeforeUtc).OrderBy(row => row.PromiseDueOnUtc).ThenBy(row => row.Id).Take(most).ToListAsync()];

    /// <param name="ownerId">0 for everybody's.</param>
    public Task<int> CountOpenPromisesAsync(int ownerId, DateTime dueBeforeUtc) => Promised(ownerId, dueBeforeUtc).CountAsync();

    /// <summary>Forgets who it was and what was said; that somebody worked stays.</summary>
    public async Task EraseAsync(int customerId)
    {
        foreach (var contact in await contacts.Table.Where(row => row.CustomerId == customerId).ToListAsync())
        {
            (contact.CustomerId, contact.OrderId, contact.CaseId, contact.Subject) = (0, 0, 0, string.Empty);
            (contact.Note, contact.Address, contact.PromiseOutcome) = (null, null, null);
            contact.PromiseText = contact.PromiseStateId == 0 ? null : string.Empty;
            if (contact.PromiseStateId == Open)
                contact.PromiseStateId = (int)PromiseState.Withdrawn;
            await contacts.UpdateAsync(contact, false);
        }
    }

    private IQueryable<LoyaltyContact> Promised(int ownerId, DateTime dueBeforeUtc)
    {
        var query = contacts.Table.Where(row => row.PromiseStateId == Open && row.PromiseDueOnUtc < dueBeforeUtc);
        return ownerId > 0 ? query.Where(row => row.PromiseOwnerId == ownerId) : query;
    }
}
