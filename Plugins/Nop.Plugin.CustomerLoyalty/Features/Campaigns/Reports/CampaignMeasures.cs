using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Engine.Outcomes;
using Nop.Plugin.CustomerLoyalty.Features.Outcomes;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns.Reports;

/// <summary>
/// Campaigns among the measures: for whom a mail was planned, compared with those of the same audience who were left alone. Occurrences whose mails
/// were taken away meanwhile are left out whole, so that both arms are complete.
/// </summary>
public class CampaignMeasures(CampaignStore campaigns, CampaignMeasureStore people, ArmCounter counter) : IMeasureSource
{
    /// <summary>Fewer of the mails that were compared once are left than this share: they were taken away, not only a few people forgotten.</summary>
    private const double Whole = .9;

    public async Task<IReadOnlyList<MeasureHead>> ListAsync()
    {
        var heads = new List<MeasureHead>();
        foreach (var campaign in await campaigns.ListAsync())
            if (campaign.ActivatedOnUtc is not null)
                heads.Add(new MeasureHead(KeyOf(campaign.Id), MeasureKind.Campaign, campaign.Name, campaign.Definition.HoldOutPercent, campaign.State == CampaignState.On)
                {
                    Report = new MeasureLink("LoyaltyCampaignReport", "Index", campaign.Id)
                });
        return heads;
    }

    public async Task<ArmPair> CountAsync(string key, MeasurePeriod period)
    {
        var campaignId = int.Parse(key.AsSpan(key.IndexOf(':') + 1), CultureInfo.InvariantCulture);
        var runs = await RunsAsync(campaignId, period);
        if (runs.Count == 0)
            return default;
        var (byOccurrence, byId) = (runs.ToDictionary(run => run.Occurrence), runs.ToDictionary(run => run.Id));
        var all = (await people.ReachedAsync(campaignId, [.. byOccurrence.Keys])).Select(one => Of(one.CustomerId, false, byOccurrence[one.Occurrence]))
            .Concat((await people.LeftAloneAsync([.. byId.Keys])).Select(one => Of(one.CustomerId, true, byId[one.RunId])))
            .OrderBy(person => person.CustomerId).ThenBy(person => person.IsControl).ToList();
        var place = 0;
        return await counter.CountAsync((above, most) =>
        {
            while (place < all.Count && all[place].CustomerId <= above)
                place++;
            return Task.FromResult<IReadOnlyList<MeasuredPerson>>([.. all.Skip(place).Take(most)]);
        });
    }

    private async Task<IReadOnlyList<LoyaltyCampaignRun>> RunsAsync(int campaignId, MeasurePeriod period)
    {
        var whole = new List<LoyaltyCampaignRun>();
        foreach (var run in await campaigns.RunsAsync(campaignId))
            if (run.CreatedOnUtc >= period.FromUtc && run.PlannedOnUtc is not null && CampaignFigures.WindowEndOf(run) <= period.BeforeUtc
                && (run.ComparedOnUtc is null || await people.CountAsync(campaignId, run.Occurrence) >= run.Treated * Whole))
                whole.Add(run);
        return whole;
    }

    private static MeasuredPerson Of(int customerId, bool isControl, LoyaltyCampaignRun run) => new(customerId, isControl, run.CreatedOnUtc, CampaignFigures.WindowEndOf(run));

    private static string KeyOf(int campaignId) => string.Create(CultureInfo.InvariantCulture, $"campaign:{campaignId}");
}
