using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Tiers;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Benefits;
using Nop.Services.Catalog;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers.Web;

/// <summary>Makes a benefit of what was typed, or says what is wrong with it.</summary>
public class BenefitChecks(TierTexts texts, ITierSubjects subjects, OwnerService owners, IProductService products, ICategoryService categories, AccessLists access, ShopDays days)
{
    /// <summary>The row, or field and text of what is wrong.</summary>
    public async Task<(LoyaltyTierBenefit? Row, string Field, string Text)> ReadAsync(BenefitModel model, TierProgramme programme, LoyaltyTier tier)
    {
        var kind = (BenefitKind)model.KindId;
        if (!Enum.IsDefined(kind))
            return (null, nameof(model.KindId), await texts.TextAsync("Tiers.Error.Kind"));
        var row = new LoyaltyTierBenefit { TierId = tier.Id, KindId = model.KindId };
        var (least, most) = Limits(kind);
        if (most > 0)
        {
            if (model.Amount is not { } amount || amount < least || amount > most || (kind != BenefitKind.PointsFactor && amount != Math.Floor(amount)))
                return (null, nameof(model.Amount), await texts.FillAsync("Tiers.Error.Between", least.ToString("0.##"), most.ToString("0.##")));
            row.Amount = amount;
        }

        if (NeedsRole(kind) && tier.RoleId == 0)
            return (null, nameof(model.KindId), await texts.TextAsync("Tiers.Error.NeedsRole"));
        if (kind.IsEarlyAccess() && await access.AreIgnoredAsync(programme.Row.StoreId))
            return (null, nameof(model.KindId), await texts.TextAsync("Tiers.Error.AclIgnored"));
        var (subjectId, field, isThere) = kind switch
        {
            BenefitKind.Agent => (model.AgentId, nameof(model.AgentId), model.AgentId > 0 && await owners.CanOwnAsync(model.AgentId)),
            BenefitKind.Gift => (model.GiftId, nameof(model.GiftId), (await subjects.GiftsAsync()).ContainsKey(model.GiftId)),
            BenefitKind.PriceRole => (model.RoleId, nameof(model.RoleId), (await subjects.RolesAsync()).ContainsKey(model.RoleId)),
            BenefitKind.EarlyProduct => (model.SubjectId, nameof(model.SubjectId), await products.GetProductByIdAsync(model.SubjectId) is { Deleted: false }),
            BenefitKind.EarlyCategory => (model.SubjectId, nameof(model.SubjectId), await categories.GetCategoryByIdAsync(model.SubjectId) is { Deleted: false }),
            BenefitKind.Warranty => (model.SubjectId, nameof(model.SubjectId), model.SubjectId == 0 || await categories.GetCategoryByIdAsync(model.SubjectId) is { Deleted: false }),
            _ => (0, string.Empty, true)
        };
        if (!isThere)
            return (null, field, await texts.TextAsync("Tiers.Error.Subject"));
        if (programme.BenefitsOf(tier.Id).Any(given => given.Kind == kind && given.SubjectId == subjectId))
            return (null, nameof(model.KindId), await texts.TextAsync("Tiers.Error.GivenAlready"));
        row.SubjectId = subjectId;
        if (kind.IsEarlyAccess() && model.Until is { } until)
        {
            row.UntilUtc = days.StartOf(DateOnly.FromDateTime(until));
            if (row.UntilUtc <= days.Now)
                return (null, nameof(model.Until), await texts.TextAsync("Tiers.Error.Until"));
        }

        return (row, string.Empty, string.Empty);
    }

    /// <summary>The product or category that a form had chosen.</summary>
    public async Task<IList<SelectListItem>> ChosenAsync(BenefitModel model)
    {
        var name = model.SubjectId <= 0 ? null
            : model.KindId == (int)BenefitKind.EarlyProduct ? (await products.GetProductByIdAsync(model.SubjectId))?.Name
            : (await categories.GetCategoryByIdAsync(model.SubjectId))?.Name;
        return name is null ? [] : [new SelectListItem($"{name} (#{model.SubjectId})", model.SubjectId.ToString(CultureInfo.InvariantCulture), true)];
    }

    /// <summary>No limits for kinds without an amount.</summary>
    private static (decimal Least, decimal Most) Limits(BenefitKind kind) => kind switch
    {
        BenefitKind.Priority => (1, 5),
        BenefitKind.Warranty => (1, 120),
        BenefitKind.ServiceVisit => (1, 12),
        BenefitKind.PointsFactor => (1.01m, 10),
        _ => (0, 0)
    };

    private static bool NeedsRole(BenefitKind kind) => kind is BenefitKind.EarlyProduct or BenefitKind.EarlyCategory or BenefitKind.FreeShipping;
}
