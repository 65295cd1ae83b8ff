using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns.Reports;

/// <summary>Lists of the people behind the numbers of an occurrence, each as long as its number.</summary>
public class CampaignPeople(CampaignFactStore facts, LeftOutStore leftOuts, CampaignFigures figures, ActionQueue actions)
{
    /// <summary>How many mails of the occurrence are counted but listed no more.</summary>
    public Task<int> TidiedAsync(int campaignId, int occurrence) => actions.TidiedAsync(ActionSourceKind.Campaign, campaignId, occurrence);

    public Task<IReadOnlyDictionary<int, string>> NamesAsync(int[] customerIds) => facts.NamesAsync(customerIds);

    public async Task<IPagedList<CampaignPerson>> MailsAsync(LoyaltyCampaignRun run, ActionState? state, ActionReason? reason, int? variant, int index, int size)
    {
        var page = await actions.ListAsync(CampaignFigures.QueryOf(run) with { State = state == ActionState.Done ? null : state, HasLeft = state == ActionState.Done, Reason = reason, Variant = variant }, index, size);
        return new PagedList<CampaignPerson>([.. page.Select(Of)], index, size, page.TotalCount);
    }

    public async Task<IPagedList<CampaignPerson>> LeftOutAsync(LoyaltyCampaignRun run, ActionReason? reason, int index, int size)
    {
        var page = await leftOuts.ListAsync([run.Id], reason, index, size);
        return new PagedList<CampaignPerson>([.. page.Select(row => new CampaignPerson(row.CustomerId) { Reason = row.Reason, OnUtc = row.CreatedOnUtc })], index, size, page.TotalCount);
    }

    public async Task<IPagedList<CampaignPerson>> AudienceAsync(LoyaltyCampaignRun run, int index, int size)
    {
        var page = await facts.AudienceAsync(run, index, size);
        return new PagedList<CampaignPerson>([.. page.Select(id => new CampaignPerson(id))], index, size, page.TotalCount);
    }

    public async Task<IPagedList<CampaignPerson>> ClickedAsync(LoyaltyCampaignRun run, int? variant, int index, int size)
    {
        var page = await facts.ClickedAsync(run, variant, index, size);
        return new PagedList<CampaignPerson>([.. page.Select(Of)], index, size, page.TotalCount);
    }

    /// <param name="isBounced">Those that came back; otherwise those that did not.</param>
    public async Task<IPagedList<CampaignPerson>> HandedOverAsync(LoyaltyCampaignRun run, int? variant, bool isBounced, int index, int size)
    {
        var page = await facts.HandedOverAsync(run, variant, await facts.BouncedAsync(run.CreatedOnUtc), isBounced, index, size);
        return new PagedList<CampaignPerson>([.. page.Select(Of)], index, size, page.TotalCount);
    }

    public async Task<IPagedList<CampaignPerson>> OrderedAsync(LoyaltyCampaignRun run, int? variant, int index, int size)
    {
        var sales = (await figures.SalesAsync(run, run.Definition)).Where(sale => variant is null || sale.Variant == variant)
            .Select(sale => new CampaignPerson(sale.CustomerId) { Variant = sale.Variant, OnUtc = sale.OnUtc, Amount = sale.Amount }).ToList();
        return new PagedList<CampaignPerson>(sales, index, size);
    }

    private static CampaignPerson Of(LoyaltyAction action) =>
        new(action.CustomerId) { Variant = action.Variant, State = action.State, Reason = action.Reason, OnUtc = action.DecidedOnUtc ?? action.DueOnUtc };
}
