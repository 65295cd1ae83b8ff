using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Services.Customers;
using Nop.Web.Framework.Models.Extensions;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers.Web;

/// <summary>Customers of a programme, those of a tier or those at risk.</summary>
public class TierMemberFactory(TierDesk desk, TierFigures figures, TierTexts texts, ICustomerService customers, CustomerAccess access)
{
    public async Task<TierMemberSearchModel> SearchAsync(TierMemberSearchModel search)
    {
        search.AvailableTiers.Add(new SelectListItem(await texts.TextAsync("Tiers.Members.All"), "-1"));
        foreach (var tier in (await desk.FindAsync(search.StoreId))?.Tiers ?? [])
            search.AvailableTiers.Add(new SelectListItem(await texts.NameAsync(tier), tier.Id.ToString()));
        search.AvailableTiers.Add(new SelectListItem(await texts.TextAsync("Tiers.None"), "0"));
        search.SetGridPageSize();
        return search;
    }

    public async Task<TierMemberListModel> ListAsync(TierMemberSearchModel search)
    {
        var programme = await desk.FindAsync(search.StoreId);
        var mine = await access.MineAsync();
        var page = await figures.ListAsync(new TierQuery(programme?.Id ?? 0, search.TierId < 0 ? null : search.TierId, search.OnlyAtRisk, search.OnlyByHand, mine is null ? null : [.. mine]),
            search.Page - 1, search.PageSize);
        return await new TierMemberListModel().PrepareToGridAsync(search, page, () => LinesAsync(programme, page));
    }

    private async IAsyncEnumerable<TierMemberModel> LinesAsync(TierProgramme? programme, IList<LoyaltyCustomerTier> page)
    {
        if (programme is null)
            yield break;
        var people = (await customers.GetCustomersByIdsAsync([.. page.Select(row => row.CustomerId)])).ToDictionary(person => person.Id);
        var measure = programme.Rules.Measure;
        foreach (var row in page)
        {
            var tier = programme.Find(row.TierId);
            var member = new MemberTier(programme, tier, row);
            yield return new TierMemberModel
            {
                Id = row.Id,
                CustomerId = row.CustomerId,
                Name = CustomerName.Of(people.GetValueOrDefault(row.CustomerId), row.CustomerId),
                Tier = tier is null ? await texts.TextAsync("Tiers.None") : await texts.NameAsync(tier),
                Since = tier is null ? "–" : await texts.DayAsync(row.SinceUtc),
                Value = await texts.AmountAsync(measure, row.Value),
                ToNext = member.Next is null ? "–" : await texts.AmountAsync(measure, member.MissingToNext),
                ToKeep = row is { KeepByUtc: { } by, MissingToKeep: > 0 } ? await texts.FillAsync("Tiers.Members.Missing", await texts.AmountAsync(measure, row.MissingToKeep), await texts.DayAsync(by)) : "–",
                IsAtRisk = row.IsAtRisk,
                IsByHand = row.IsByHand
            };
        }
    }
}
