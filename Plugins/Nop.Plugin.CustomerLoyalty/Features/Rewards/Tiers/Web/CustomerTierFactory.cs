using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Services.Security;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers.Web;

/// <summary>A customer's tiers for the staff.</summary>
public class CustomerTierFactory(CustomerTiers tiers, TierDesk desk, TierTexts texts, OwnerService owners, IStoreService stores, IPermissionService permissions, ShopDays days)
{
    private const int LongestReason = 400;
    private const int MostHistory = 12;

    /// <summary>Null when the shop has no tiers.</summary>
    /// <param name="typed">What was typed and is wrong; null for an empty form.</param>
    public async Task<CustomerTierModel?> PrepareAsync(int customerId, DecisionModel? typed = null)
    {
        var programmes = (await tiers.ProgrammesAsync()).Where(programme => programme.IsOn).ToList();
        if (programmes.Count == 0)
            return null;
        var decisions = await desk.DecisionsAsync(customerId);
        var lines = new List<CustomerTierLine>();
        foreach (var programme in programmes)
            lines.Add(await LineAsync(programme, customerId, decisions));
        return new CustomerTierModel(customerId, lines, await HistoryAsync(programmes, customerId),
            await permissions.AuthorizeAsync(LoyaltyPermissions.TiersDecide) ? await NewDecisionAsync(programmes, customerId, typed) : null);
    }

    /// <summary>Field and text of what is wrong, and what was meant.</summary>
    public async Task<(LoyaltyTierDecision? Decision, string Text)> ReadAsync(DecisionModel model)
    {
        if (await desk.OfTierAsync(model.TierId) is not { } programme)
            return (null, await texts.TextAsync("Tiers.Decision.Error.Tier"));
        var reason = model.Reason?.Trim() ?? string.Empty;
        if (reason.Length is 0 or > LongestReason)
            return (null, await texts.FillAsync("Tiers.Decision.Error.Reason", LongestReason));
        DateTime? until = model.Until is { } day ? days.StartOf(DateOnly.FromDateTime(day).AddDays(1)) : null;
        return until <= days.Now
            ? (null, await texts.TextAsync("Tiers.Decision.Error.Until"))
            : (new LoyaltyTierDecision { ProgrammeId = programme.Id, CustomerId = model.CustomerId, TierId = model.TierId, IsExact = model.IsExact, Reason = reason, UntilUtc = until }, string.Empty);
    }

    private async Task<CustomerTierLine> LineAsync(TierProgramme programme, int customerId, IList<LoyaltyTierDecision> decisions)
    {
        var member = await tiers.FindAsync(customerId, programme);
        var store = programme.Row.StoreId == 0 ? string.Empty : (await stores.GetAllStoresAsync()).FirstOrDefault(one => one.Id == programme.Row.StoreId)?.Name ?? string.Empty;
        var colour = member.Tier?.Colour ?? "#6c757d";
        var now = days.Now;
        var open = decisions.FirstOrDefault(row => row.ProgrammeId == programme.Id && row.EndedOnUtc is null && !(row.UntilUtc <= now));
        return new CustomerTierLine(store, member.Tier is null ? await texts.TextAsync("Tiers.None") : await texts.NameAsync(member.Tier), colour, TierColours.InkOn(colour),
            TierIcons.PathOf(member.Tier?.Icon ?? TierIcons.Default), member is { Tier: not null, Row: { } row1 } ? await texts.DayAsync(row1.SinceUtc) : string.Empty,
            await texts.OutlookAsync(member), open?.Id ?? 0, open is null ? string.Empty : await SayAsync(open));
    }

    private async Task<string> SayAsync(LoyaltyTierDecision decision)
    {
        var by = (await owners.NamesAsync([decision.DecidedById])).GetValueOrDefault(decision.DecidedById, "–");
        return await texts.FillAsync(decision.IsExact ? "Tiers.Decision.SaysExact" : "Tiers.Decision.Says", by, await texts.DayAsync(decision.FromUtc),
            decision.UntilUtc is { } until ? await texts.DayAsync(until) : await texts.TextAsync("Tiers.Decision.Forever"), decision.Reason);
    }

    private async Task<IReadOnlyList<TierHistoryLine>> HistoryAsync(IReadOnlyList<TierProgramme> programmes, int customerId)
    {
        var lines = new List<TierHistoryLine>();
        foreach (var change in (await tiers.HistoryAsync(customerId)).Take(MostHistory))
        {
            var programme = programmes.FirstOrDefault(one => one.Id == change.ProgrammeId);
            lines.Add(new TierHistoryLine(await texts.DayAsync(change.ChangedOnUtc),
                await texts.FillAsync($"Tiers.History.{change.Kind}", await NameAsync(programme, change.FromTierId), await NameAsync(programme, change.ToTierId))));
        }

        return lines;
    }

    private async Task<string> NameAsync(TierProgramme? programme, int tierId) => programme?.Find(tierId) is { } tier ? await texts.NameAsync(tier) : await texts.TextAsync("Tiers.None");

    private async Task<DecisionModel> NewDecisionAsync(IReadOnlyList<TierProgramme> programmes, int customerId, DecisionModel? typed)
    {
        var model = typed ?? new DecisionModel { CustomerId = customerId };
        foreach (var tier in programmes.SelectMany(programme => programme.Tiers))
            model.AvailableTiers.Add(new SelectListItem(await texts.NameAsync(tier), tier.Id.ToString(), tier.Id == model.TierId));
        return model;
    }
}
