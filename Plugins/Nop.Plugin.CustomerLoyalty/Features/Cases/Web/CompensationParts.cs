using Nop.Plugin.CustomerLoyalty.Features.Cases.Compensation;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Web;

/// <summary>What was given in a case, and what may be.</summary>
public class CompensationParts(CompensationDesk desk, CompensationLimits limits, CompensationNames names, CaseOrderStore orders, CaseAccess access, CaseTexts texts)
{
    public Task<string?> OrderNumberAsync(int orderId) => orders.NumberAsync(orderId);

    public async Task FillAsync(LoyaltyCase row, CasePageModel model, int me)
    {
        model.Compensations = await LinesAsync(await desk.OfCaseAsync(row.Id), me);
        model.Discounts = await names.DiscountsAsync();
        model.Gifts = await names.GiftsAsync();
        model.Limit = await limits.OfAsync(me) is { } limit ? await texts.FillAsync("Cases.Limit", await names.MoneyAsync(limit)) : await texts.TextAsync("Cases.NoLimit");
    }

    public async Task<IReadOnlyList<CompensationModel>> LinesAsync(IEnumerable<LoyaltyCompensation> rows, int me)
    {
        var all = rows.ToList();
        var mayApprove = await access.MayApproveAsync();
        var people = await names.PeopleAsync(all.Select(one => one.WantedById));
        var lines = new List<CompensationModel>();
        foreach (var one in all)
            lines.Add(new CompensationModel(one.Id, await names.WhatAsync(one), await names.MoneyAsync(one.Cost), await texts.EnumAsync(one.State), Tone(one.State), one.Reason, people.GetValueOrDefault(one.WantedById, "–"),
                mayApprove && one.State == CompensationState.AwaitsApproval && one.WantedById != me));
        return lines;
    }

    private static string Tone(CompensationState state) => state switch { CompensationState.Given => "success", CompensationState.AwaitsApproval or CompensationState.Approved => "warning", _ => "secondary" };
}
