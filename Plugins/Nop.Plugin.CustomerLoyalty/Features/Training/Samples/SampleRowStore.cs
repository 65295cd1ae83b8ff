using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Cases;
using Nop.Plugin.CustomerLoyalty.Features.Contacts;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps;
using Nop.Plugin.CustomerLoyalty.Features.Notes;

namespace Nop.Plugin.CustomerLoyalty.Features.Training.Samples;

/// <summary>Rows about sample customers, added past the services: nobody is to hear of them.</summary>
public class SampleRowStore(
    IRepository<LoyaltyFact> facts,
    IRepository<LoyaltyCase> cases,
    IRepository<LoyaltyCaseEvent> events,
    IRepository<LoyaltyContact> contacts,
    IRepository<LoyaltyNote> notes,
    IRepository<LoyaltyFollowUp> tasks)
{
    public async Task AddAsync(IEnumerable<LoyaltyFact> rows)
    {
        // One by one: a bulk copy chooses identities that another writer may have chosen too.
        foreach (var row in rows)
            await facts.InsertAsync(row, false);
    }

    /// <summary>Adds the case together with its opening.</summary>
    public async Task AddAsync(LoyaltyCase row)
    {
        row.Version = 1;
        await cases.InsertAsync(row, false);
        await events.InsertAsync(new LoyaltyCaseEvent
        {
            CaseId = row.Id, Version = 1, PostKey = Guid.NewGuid(), KindId = (int)CaseEventKind.Opened, IsByCustomer = true, OccurredOnUtc = row.CreatedOnUtc
        }, false);
    }

    public Task AddAsync(LoyaltyContact row) => contacts.InsertAsync(row, false);

    public Task AddAsync(LoyaltyNote row) => notes.InsertAsync(row, false);

    public Task AddAsync(LoyaltyFollowUp row) => tasks.InsertAsync(row, false);
}
