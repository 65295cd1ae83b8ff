using Nop.Plugin.CustomerLoyalty.Engine.Care;
using Nop.Plugin.CustomerLoyalty.Features.Care.Fund;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.Plans;

/// <summary>A plan with everything in it; readers change nothing.</summary>
public sealed record CarePlan(LoyaltyCareFund Fund, LoyaltyCarePlan Row, IReadOnlyList<LoyaltyCareOccasion> Occasions, IReadOnlyList<LoyaltyCareGift> Gifts)
{
    public int Id => Row.Id;

    public LoyaltyCareGift? Gift(int id) => Gifts.FirstOrDefault(gift => gift.Id == id);

    /// <summary>What the occasion takes, as planned; 0 when it names no gift.</summary>
    public decimal CostOf(LoyaltyCareOccasion occasion) => Gift(occasion.GiftId)?.UnitCost ?? 0;

    /// <param name="margin">Of the customer in the year before.</param>
    public decimal CapOf(decimal margin)
    {
        var amount = CareMoney.Budget(Row.PerCustomer);
        if (Row.BudgetKind == CareBudgetKind.Amount)
            return amount;
        var share = CareMoney.Share(margin, Row.SharePercent);
        return amount > 0 ? Math.Min(share, amount) : share;
    }
}
