using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Features.Cases;
using Nop.Plugin.CustomerLoyalty.Features.Contacts;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps;
using Nop.Plugin.CustomerLoyalty.Features.Notes;
using Nop.Plugin.CustomerLoyalty.Features.Owners;

namespace Nop.Plugin.CustomerLoyalty.Features.Training.Exercises;

/// <summary>What somebody of the staff did for customers, from the rows that it left.</summary>
public class ServiceDeedStore(
    IRepository<LoyaltyCase> cases,
    IRepository<LoyaltyCaseEvent> events,
    IRepository<LoyaltyContact> contacts,
    IRepository<LoyaltyFollowUp> tasks,
    IRepository<LoyaltyNote> notes,
    IRepository<LoyaltyOwnerChange> owners)
{
    public Task<bool> AnsweredCaseAsync(int personId, DateTime sinceUtc, int[] customerIds)
    {
        const int Answered = (int)CaseEventKind.Answered;
        const int Asked = (int)CaseEventKind.Asked;
        var mine = events.Table.Where(row => row.ById == personId && !row.IsByCustomer && row.OccurredOnUtc >= sinceUtc && (row.KindId == Answered || row.KindId == Asked));
        return mine.Join(cases.Table.Where(row => customerIds.Contains(row.CustomerId)), row => row.CaseId, row => row.Id, (row, _) => row.Id).AnyAsync();
    }

    /// <summary>A contact in which something was promised.</summary>
    public Task<bool> PromisedAsync(int personId, DateTime sinceUtc, int[] customerIds) =>
        contacts.Table.AnyAsync(row => row.AgentId == personId && row.CreatedOnUtc >= sinceUtc && row.PromiseStateId != 0 && customerIds.Contains(row.CustomerId));

    public Task<bool> SettledTaskAsync(int personId, DateTime sinceUtc, int[] customerIds)
    {
        const int Done = (int)FollowUpState.Done;
        return tasks.Table.AnyAsync(row => row.DecidedById == personId && row.StateId == Done && row.DecidedOnUtc >= sinceUtc && customerIds.Contains(row.CustomerId));
    }

    public Task<bool> NotedAsync(int personId, DateTime sinceUtc, int[] customerIds) =>
        notes.Table.AnyAsync(row => row.AuthorId == personId && row.Version == 1 && row.CreatedOnUtc >= sinceUtc && customerIds.Contains(row.CustomerId));

    public Task<bool> HandedOverAsync(int personId, DateTime sinceUtc, int[] customerIds) =>
        owners.Table.AnyAsync(row => row.ById == personId && row.OwnerId != 0 && row.OnUtc >= sinceUtc && customerIds.Contains(row.CustomerId));
}
