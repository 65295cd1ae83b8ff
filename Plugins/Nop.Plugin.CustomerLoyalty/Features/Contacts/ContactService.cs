using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Engine.Texts;
using Nop.Plugin.CustomerLoyalty.Features.Capture;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;

namespace Nop.Plugin.CustomerLoyalty.Features.Contacts;

/// <summary>The log of talks with customers and of what was promised in them.</summary>
public class ContactService(ContactStore contacts, FactRecorder recorder, IWorkContext workContext, TimeProvider clock) : IPersonalData, IPersonalExport
{
    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    public Task<LoyaltyContact?> FindAsync(int id) => contacts.FindAsync(id);

    public Task<LoyaltyContact?> FindAsync(Guid key) => contacts.FindAsync(key);

    public Task<IPagedList<LoyaltyContact>> PageAsync(ContactQuery query, int pageIndex, int pageSize) => contacts.PageAsync(query, pageIndex, pageSize);

    public Task<int> CountAsync(ContactQuery query) => contacts.CountAsync(query);

    public Task<IReadOnlyList<LoyaltyContact>> OfCustomerAsync(int customerId, int most) => contacts.OfCustomerAsync(customerId, most);

    /// <param name="ownerId">0 for everybody's.</param>
    public Task<IReadOnlyList<LoyaltyContact>> OpenPromisesAsync(int ownerId, DateTime dueBeforeUtc, int most) => contacts.OpenPromisesAsync(ownerId, dueBeforeUtc, most);

    /// <param name="ownerId">0 for everybody's.</param>
    public Task<int> CountOpenPromisesAsync(int ownerId, DateTime dueBeforeUtc) => contacts.CountOpenPromisesAsync(ownerId, dueBeforeUtc);

    /// <summary>Adds or changes a contact. False when somebody else changed or deleted it meanwhile.</summary>
    public async Task<bool> SaveAsync(ContactDraft draft)
    {
        var me = (await workContext.GetCurrentCustomerAsync()).Id;
        var before = await contacts.FindAsync(draft.Key);
        if (draft.Version == 0)
            return before is null ? await AddAsync(draft, me) : before.CustomerId == draft.CustomerId && before.Subject == draft.Subject && before.Version == 1;
        if (before is null || before.Version != draft.Version || (before.CustomerId != 0 && before.CustomerId != draft.CustomerId))
            return false;

        Fill(before, draft, me);
        before.Version++;
        before.EditedById = me;
        before.EditedOnUtc = Now;
        await contacts.UpdateAsync(before);
        await RecordAsync(before);
        return true;
    }

    /// <summary>Says what became of a promise. False when somebody else has said so already, or nothing was promised.</summary>
    public async Task<bool> DecideAsync(int id, PromiseState state, string? outcome)
    {
        if (await contacts.FindAsync(id) is not { Promise: PromiseState.Open } contact || state == PromiseState.Open)
            return false;
        contact.PromiseStateId = (int)state;
        contact.PromiseOutcome = outcome.Shortened(ContactLimits.Outcome);
        contact.PromiseDecidedById = (await workContext.GetCurrentCustomerAsync()).Id;
        contact.PromiseDecidedOnUtc = Now;
        contact.Version++;
        await contacts.UpdateAsync(contact);
        return true;
    }

    public Task DeleteAsync(int id) => contacts.DeleteAsync(id);

    public async Task<IReadOnlyList<PersonalTable>> ExportAsync(int customerId) =>
        [PersonalTable.Of("contacts", (await contacts.OfCustomerAsync(customerId, int.MaxValue)).Select(contact => new
        {
            contact.StartedOnUtc, contact.Channel, contact.Direction, contact.Address, contact.Subject, contact.Note, contact.OrderId, contact.PromiseText, contact.PromiseDueOnUtc, State = contact.Promise, contact.PromiseOutcome
        }))];

    public Task EraseAsync(int customerId) => contacts.EraseAsync(customerId);

    private async Task<bool> AddAsync(ContactDraft draft, int me)
    {
        var contact = new LoyaltyContact { ContactKey = draft.Key, Version = 1, AgentId = me, StoreId = draft.StoreId, CreatedOnUtc = Now };
        Fill(contact, draft, me);
        // Of a form sent twice at once one is first; both say the same.
        if (await contacts.TryAddAsync(contact))
            await RecordAsync(contact);
        return true;
    }

    private static void Fill(LoyaltyContact contact, ContactDraft draft, int me)
    {
        (contact.CustomerId, contact.OrderId, contact.CaseId) = (draft.CustomerId, draft.OrderId, draft.CaseId);
        (contact.ChannelId, contact.DirectionId, contact.OutcomeId) = ((int)draft.Channel, (int)draft.Direction, (int)draft.Outcome);
        (contact.Subject, contact.Note, contact.Address, contact.Minutes) = (draft.Subject, draft.Note, draft.Address, draft.Minutes);
        contact.StartedOnUtc = draft.StartedOnUtc;
        // What was decided about stays as it was promised.
        if (contact.Promise is not (null or PromiseState.Open))
            return;
        contact.PromiseText = draft.Promise;
        contact.PromiseDueOnUtc = draft.Promise is null ? null : draft.PromiseDueOnUtc;
        contact.PromiseOwnerId = draft.Promise is null ? 0 : draft.PromiseOwnerId > 0 ? draft.PromiseOwnerId : me;
        contact.PromiseStateId = draft.Promise is null ? 0 : (int)PromiseState.Open;
    }

    private Task RecordAsync(LoyaltyContact contact) => contact.CustomerId == 0
        ? Task.CompletedTask
        : recorder.RecordAsync(new Fact
        {
            Key = FactKeys.ContactLogged(contact.ContactKey), Kind = FactKind.ContactLogged, CustomerId = contact.CustomerId, StoreId = contact.StoreId, SubjectId = contact.Id, OccurredOnUtc = contact.StartedOnUtc
        });
}
