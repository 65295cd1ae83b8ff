using System.Globalization;
using Nop.Core;
using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Engine.Outcomes;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Recipients;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns.Reports;

/// <summary>What customers did after mails of a campaign.</summary>
public class CampaignFactStore(
    IRepository<LoyaltyFact> facts, IRepository<LoyaltyAction> actions, IRepository<LoyaltyLeftOut> leftOuts, IRepository<LoyaltySuppression> suppressions, IRepository<Customer> customers)
{
    private const int Chunk = 1_000;
    private const int Campaign = (int)ActionSourceKind.Campaign;
    private const int Clicked = (int)FactKind.EmailClicked;
    private const int Ordered = (int)FactKind.OrderPlaced;
    private const int Cancelled = (int)FactKind.OrderCancelled;
    private const int Control = (int)ActionReason.ControlGroup;
    private const int Done = (int)ActionState.Done;
    private const int InDigest = (int)ActionReason.InDigest;
    private const int Bounced = (int)SuppressionReason.Bounced;

    /// <summary>How many mails were clicked at least once, by the label of their source.</summary>
    public async Task<IReadOnlyDictionary<string, int>> ClicksAsync(string[] labels, DateTime sinceUtc)
    {
        var mails = facts.Table.Where(fact => fact.KindId == Clicked && fact.OccurredOnUtc >= sinceUtc && fact.Text != null && labels.Contains(fact.Text))
            .Select(fact => new { fact.Text, fact.SubjectId }).Distinct();
        var counts = await mails.GroupBy(mail => mail.Text).Select(group => new { group.Key, Count = group.Count() }).ToListAsync();
        return counts.ToDictionary(count => count.Key!, count => count.Count);
    }

    public async Task<IReadOnlyList<int>> ClickersAsync(string[] labels, DateTime sinceUtc) =>
        [.. await facts.Table.Where(fact => fact.KindId == Clicked && fact.OccurredOnUtc >= sinceUtc && fact.Text != null && labels.Contains(fact.Text))
            .Select(fact => fact.CustomerId).Distinct().OrderBy(id => id).ToListAsync()];

    /// <summary>All clicks in mails, and all orders, of those customers since then; the label of a mail stands for the block that was clicked in.</summary>
    public async Task<(IReadOnlyList<BlockClick> Clicks, IReadOnlyList<SoldLine> Orders)> TrailAsync(IReadOnlyCollection<int> customerIds, DateTime sinceUtc)
    {
        var (clicks, orders, cancelled) = (new List<BlockClick>(), new List<SoldLine>(), new HashSet<int>());
        foreach (var ids in customerIds.Chunk(Chunk))
            foreach (var row in await facts.Table
                .Where(fact => ids.Contains(fact.CustomerId) && fact.OccurredOnUtc >= sinceUtc && (fact.KindId == Clicked || fact.KindId == Ordered || fact.KindId == Cancelled))
                .Select(fact => new { fact.CustomerId, fact.KindId, fact.SubjectId, fact.OccurredOnUtc, fact.Amount, fact.Text }).ToListAsync())
            {
                var person = row.CustomerId.ToString(CultureInfo.InvariantCulture);
                if (row.KindId == Clicked)
                    clicks.Add(new BlockClick(person, 0, row.OccurredOnUtc, row.Text ?? string.Empty));
                else if (row.KindId == Ordered)
                    orders.Add(new SoldLine(person, row.SubjectId, 0, row.OccurredOnUtc, row.Amount));
                else
                    cancelled.Add(row.SubjectId);
            }

        return (clicks, [.. orders.Where(order => !cancelled.Contains(order.OrderId))]);
    }

    /// <summary>Of those for whom a mail was planned, and of those who were left alone, how many there are and how many ordered in that time.</summary>
    public async Task<Uplift> WonAsync(LoyaltyCampaignRun run, DateTime fromUtc, DateTime untilUtc)
    {
        var runId = run.Id;
        var treated = MailsOf(run, null);
        var alone = leftOuts.Table.Where(row => row.RunId == runId && row.ReasonId == Control);
        return Uplift.Of(
            await treated.CountAsync(),
            await treated.CountAsync(action => facts.Table.Any(fact => fact.CustomerId == action.CustomerId && fact.KindId == Ordered && fact.OccurredOnUtc > fromUtc && fact.OccurredOnUtc <= untilUtc)),
            await alone.CountAsync(),
            await alone.CountAsync(row => facts.Table.Any(fact => fact.CustomerId == row.CustomerId && fact.KindId == Ordered && fact.OccurredOnUtc > fromUtc && fact.OccurredOnUtc <= untilUtc)),
            Uplift.Z90);
    }

    /// <summary>Customers whose address turned out to be dead since then.</summary>
    public async Task<int[]> BouncedAsync(DateTime sinceUtc)
    {
        var addresses = await suppressions.Table.Where(row => row.ReasonId == Bounced && row.CreatedOnUtc >= sinceUtc && row.Email != null).Select(row => row.Email!).ToListAsync();
        var found = new List<int>();
        foreach (var some in addresses.Chunk(Chunk))
            found.AddRange(await customers.Table.Where(customer => customer.Email != null && some.Contains(customer.Email)).Select(customer => customer.Id).ToListAsync());
        return [.. found];
    }

    /// <summary>Mails that left for those customers, by text; for a bounce comes after the mail was handed over.</summary>
    public async Task<IReadOnlyDictionary<int, int>> DoneOfAsync(LoyaltyCampaignRun run, int[] customerIds)
    {
        var counts = new Dictionary<int, int>();
        foreach (var ids in customerIds.Chunk(Chunk))
            foreach (var group in await MailsOf(run, null).Where(action => (action.StateId == Done || action.ReasonId == InDigest) && ids.Contains(action.CustomerId))
                .GroupBy(action => action.Variant).Select(group => new { group.Key, Count = group.Count() }).ToListAsync())
                counts[group.Key] = counts.GetValueOrDefault(group.Key) + group.Count;
        return counts;
    }

    /// <summary>Mails that left, to those customers or to all others.</summary>
    public Task<IPagedList<LoyaltyAction>> HandedOverAsync(LoyaltyCampaignRun run, int? variant, int[] customerIds, bool toThem, int pageIndex, int pageSize)
    {
        var mails = MailsOf(run, variant).Where(action => action.StateId == Done || action.ReasonId == InDigest);
        mails = toThem ? mails.Where(action => customerIds.Contains(action.CustomerId)) : mails.Where(action => !customerIds.Contains(action.CustomerId));
        return mails.OrderBy(action => action.Id).ToPagedListAsync(pageIndex, pageSize);
    }

    /// <summary>Mails in which somebody clicked.</summary>
    public Task<IPagedList<LoyaltyAction>> ClickedAsync(LoyaltyCampaignRun run, int? variant, int pageIndex, int pageSize) => MailsOf(run, variant)
        .Where(action => facts.Table.Any(fact => fact.CustomerId == action.CustomerId && fact.KindId == Clicked && fact.SubjectId == action.Id))
        .OrderBy(action => action.Id).ToPagedListAsync(pageIndex, pageSize);

    /// <summary>Numbers of all customers of the audience, with a mail and without.</summary>
    public Task<IPagedList<int>> AudienceAsync(LoyaltyCampaignRun run, int pageIndex, int pageSize)
    {
        var runId = run.Id;
        return MailsOf(run, null).Select(action => action.CustomerId).Concat(leftOuts.Table.Where(row => row.RunId == runId).Select(row => row.CustomerId))
            .OrderBy(id => id).ToPagedListAsync(pageIndex, pageSize);
    }

    /// <summary>Names of customers, for lists.</summary>
    public async Task<IReadOnlyDictionary<int, string>> NamesAsync(int[] customerIds)
    {
        var rows = await customers.Table.Where(customer => customerIds.Contains(customer.Id)).Select(customer => new { customer.Id, customer.FirstName, customer.LastName, customer.Email }).ToListAsync();
        return rows.ToDictionary(row => row.Id, row => CustomerName.Of(row.FirstName, row.LastName, row.Email, row.Id));
    }

    private IQueryable<LoyaltyAction> MailsOf(LoyaltyCampaignRun run, int? variant)
    {
        var (campaignId, occurrence) = (run.CampaignId, run.Occurrence);
        var mails = actions.Table.Where(action => action.SourceKindId == Campaign && action.SourceId == campaignId && action.Step == occurrence);
        return variant is { } one ? mails.Where(action => action.Variant == one) : mails;
    }
}
