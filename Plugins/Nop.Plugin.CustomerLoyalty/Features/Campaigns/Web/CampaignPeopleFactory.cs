using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Features.Campaigns.DryRuns;
using Nop.Plugin.CustomerLoyalty.Features.Campaigns.Reports;
using Nop.Services.Catalog;
using Nop.Web.Framework.Models.Extensions;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns.Web;

/// <summary>The people behind the numbers of a campaign.</summary>
public class CampaignPeopleFactory(CampaignStore campaigns, CampaignPeople people, DryRunService dryRuns, CampaignTexts texts, CampaignTimes times, IPriceFormatter prices)
{
    public async Task<CampaignPeopleSearchModel?> SearchAsync(CampaignPeopleSearchModel search)
    {
        if (await campaigns.FindAsync(search.CampaignId) is not { } campaign || !Enum.IsDefined(search.Group))
            return null;
        search.Name = campaign.Name;
        var title = await texts.GetAsync($"Group.{search.Group}");
        if (search.ReasonId >= 0 && Enum.IsDefined((ActionReason)search.ReasonId))
            title += ": " + (search.ReasonId > 0 ? await texts.OfAsync((ActionReason)search.ReasonId) : search.Group == CampaignGroup.DryRun ? await texts.GetAsync("DryRun.WouldGet") : "–");
        search.Title = search.Variant >= 0 ? $"{title} · {await texts.VariantAsync(search.Variant)}" : title;
        search.Tidied = search.Group == CampaignGroup.DryRun ? 0 : await people.TidiedAsync(search.CampaignId, search.Occurrence);
        search.SetGridPageSize();
        return search;
    }

    public async Task<CampaignPeopleListModel> ListAsync(CampaignPeopleSearchModel search)
    {
        var page = await PageAsync(search);
        var names = await people.NamesAsync([.. page.Select(row => row.CustomerId).Distinct()]);
        return await new CampaignPeopleListModel().PrepareToGridAsync(search, page, () => RowsAsync(page, names));
    }

    private async Task<IPagedList<CampaignPerson>> PageAsync(CampaignPeopleSearchModel search)
    {
        var (index, size) = (search.Page - 1, search.PageSize);
        var reason = search.ReasonId >= 0 ? (ActionReason?)search.ReasonId : null;
        if (search.Group == CampaignGroup.DryRun)
        {
            if (await dryRuns.FindAsync(search.DryRunId) is not { } progress || progress.Run.CampaignId != search.CampaignId)
                return new PagedList<CampaignPerson>([], 0, size);
            var (ids, total) = await dryRuns.ListAsync(search.DryRunId, reason ?? ActionReason.None, index * size, size);
            return new PagedList<CampaignPerson>([.. ids.Select(id => new CampaignPerson(id) { Reason = reason })], index, size, total);
        }

        if (await campaigns.RunAsync(search.CampaignId, search.Occurrence) is not { } run)
            return new PagedList<CampaignPerson>([], 0, size);
        var variant = search.Variant >= 0 ? (int?)search.Variant : null;
        return search.Group switch
        {
            CampaignGroup.Audience => await people.AudienceAsync(run, index, size),
            CampaignGroup.LeftOut => await people.LeftOutAsync(run, reason, index, size),
            CampaignGroup.Ordered => await people.OrderedAsync(run, variant, index, size),
            CampaignGroup.Clicked => await people.ClickedAsync(run, variant, index, size),
            CampaignGroup.Delivered => await people.HandedOverAsync(run, variant, false, index, size),
            CampaignGroup.Bounced => await people.HandedOverAsync(run, variant, true, index, size),
            CampaignGroup.Planned => await people.MailsAsync(run, null, reason, variant, index, size),
            _ => await people.MailsAsync(run, (ActionState)(int)search.Group, reason, variant, index, size)
        };
    }

    private async IAsyncEnumerable<CampaignPersonModel> RowsAsync(IEnumerable<CampaignPerson> page, IReadOnlyDictionary<int, string> names)
    {
        foreach (var row in page)
            yield return new CampaignPersonModel
            {
                Id = row.CustomerId,
                Name = names.GetValueOrDefault(row.CustomerId, $"#{row.CustomerId}"),
                Text = row.Variant is { } variant ? await texts.VariantAsync(variant) : "–",
                State = string.Join(": ", new[] { row.State is { } state ? await texts.OfAsync(state) : string.Empty, row.Reason is > ActionReason.None and var reason ? await texts.OfAsync(reason) : string.Empty }.Where(text => text.Length > 0)),
                When = row.OnUtc is { } on ? times.Local(on) : "–",
                Amount = row.Amount is { } amount ? await prices.FormatPriceAsync(amount, true, false) : string.Empty
            };
    }
}
