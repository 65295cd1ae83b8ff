using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Tiers;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Services.Catalog;
using Nop.Services.Localization;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers.Web;

/// <summary>Benefits in words, for the back office and for shoppers.</summary>
public class BenefitTexts(TierTexts texts, ITierSubjects subjects, OwnerService owners, IProductService products, ICategoryService categories, ILocalizationService localization)
{
    /// <summary>Empty when its subject is not there any more and there is nothing to say to a shopper.</summary>
    public async Task<string> SayAsync(LoyaltyTierBenefit benefit, bool toStaff) => benefit.Kind switch
    {
        BenefitKind.Warranty => benefit.SubjectId == 0
            ? await texts.FillAsync("Tiers.Gives.Warranty", Whole(benefit))
            : await texts.FillAsync("Tiers.Gives.WarrantyOf", Whole(benefit), await CategoryAsync(benefit.SubjectId)),
        BenefitKind.ServiceVisit => await texts.FillAsync("Tiers.Gives.ServiceVisit", Whole(benefit)),
        BenefitKind.Agent => toStaff
            ? await texts.FillAsync("Tiers.Gives.AgentNamed", (await owners.NamesAsync([benefit.SubjectId])).GetValueOrDefault(benefit.SubjectId, "–"))
            : await texts.TextAsync("Tiers.Gives.Agent"),
        BenefitKind.EarlyProduct => await EarlyAsync(benefit, await ProductAsync(benefit.SubjectId)),
        BenefitKind.EarlyCategory => await EarlyAsync(benefit, await CategoryAsync(benefit.SubjectId)),
        BenefitKind.FreeShipping => await texts.TextAsync("Tiers.Gives.FreeShipping"),
        BenefitKind.Gift => await subjects.GiftAsync(benefit.SubjectId) is { Length: > 0 } gift ? await texts.FillAsync("Tiers.Gives.Gift", gift) : string.Empty,
        BenefitKind.PointsFactor => await texts.FillAsync("Tiers.Gives.PointsFactor", benefit.Amount.ToString("0.##")),
        BenefitKind.PriceRole => toStaff ? await texts.FillAsync("Tiers.Gives.PriceRoleNamed", await subjects.RoleAsync(benefit.SubjectId)) : await texts.TextAsync("Tiers.Gives.PriceRole"),
        _ => toStaff ? await texts.FillAsync("Tiers.Gives.PrioritySteps", Whole(benefit)) : await texts.TextAsync("Tiers.Gives.Priority")
    };

    private async Task<string> EarlyAsync(LoyaltyTierBenefit benefit, string name) => benefit.UntilUtc is { } until
        ? await texts.FillAsync("Tiers.Gives.EarlyUntil", name, await texts.DayAsync(until))
        : await texts.FillAsync("Tiers.Gives.Early", name);

    private async Task<string> ProductAsync(int id) => await products.GetProductByIdAsync(id) is { } product ? await localization.GetLocalizedAsync(product, one => one.Name) : $"#{id}";

    private async Task<string> CategoryAsync(int id) => await categories.GetCategoryByIdAsync(id) is { } category ? await localization.GetLocalizedAsync(category, one => one.Name) : $"#{id}";

    private static string Whole(LoyaltyTierBenefit benefit) => benefit.Amount.ToString("0");
}
