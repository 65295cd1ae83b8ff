using Nop.Plugin.CustomerLoyalty.Features.Care.Fund;
using Nop.Plugin.CustomerLoyalty.Features.Care.People;
using Nop.Plugin.CustomerLoyalty.Features.Care.Plans;
using Nop.Plugin.CustomerLoyalty.Features.Care.Tasks;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

/// <summary>The part of <see cref="LoyaltyTables"/> for care: plans, fund, tasks.</summary>
internal static class CareTables
{
    public static readonly IReadOnlyList<LoyaltyTable> All =
    [
        LoyaltyTable.Of<LoyaltyCareFund>(LoyaltyIndex.Unique("Year", nameof(LoyaltyCareFund.Year), nameof(LoyaltyCareFund.StoreId))),
        LoyaltyTable.Of<LoyaltyCareLine>(
            LoyaltyIndex.Unique("Number", nameof(LoyaltyCareLine.FundId), nameof(LoyaltyCareLine.Number)),
            LoyaltyIndex.For("Plan", nameof(LoyaltyCareLine.PlanId), nameof(LoyaltyCareLine.Number)),
            LoyaltyIndex.For("Task", nameof(LoyaltyCareLine.TaskId)),
            LoyaltyIndex.For("Customer", nameof(LoyaltyCareLine.CustomerId), nameof(LoyaltyCareLine.FundId)),
            LoyaltyIndex.For("Gift", nameof(LoyaltyCareLine.GiftId)),
            LoyaltyIndex.For("BackGift", nameof(LoyaltyCareLine.BackGiftId)),
            LoyaltyIndex.For("Kind", nameof(LoyaltyCareLine.FundId), nameof(LoyaltyCareLine.KindId)),
            LoyaltyIndex.For("On", nameof(LoyaltyCareLine.FundId), nameof(LoyaltyCareLine.OnUtc), nameof(LoyaltyCareLine.Number))),
        LoyaltyTable.Of<LoyaltyCarePlan>(LoyaltyIndex.Unique("Tier", nameof(LoyaltyCarePlan.FundId), nameof(LoyaltyCarePlan.TierId))),
        LoyaltyTable.Of<LoyaltyCareOccasion>(LoyaltyIndex.For("Plan", nameof(LoyaltyCareOccasion.PlanId))),
        LoyaltyTable.Of<LoyaltyCareGift>(LoyaltyIndex.For("Plan", nameof(LoyaltyCareGift.PlanId))),
        LoyaltyTable.Of<LoyaltyCareForecast>(LoyaltyIndex.Unique("Plan", nameof(LoyaltyCareForecast.PlanId))),
        LoyaltyTable.Of<LoyaltyCareTask>(
            LoyaltyIndex.Unique("Key", nameof(LoyaltyCareTask.TaskKey)),
            LoyaltyIndex.For("Customer", nameof(LoyaltyCareTask.CustomerId), nameof(LoyaltyCareTask.FundId)),
            LoyaltyIndex.For("State", nameof(LoyaltyCareTask.FundId), nameof(LoyaltyCareTask.StateId), nameof(LoyaltyCareTask.Day)),
            LoyaltyIndex.For("Owner", nameof(LoyaltyCareTask.OwnerId), nameof(LoyaltyCareTask.StateId), nameof(LoyaltyCareTask.DueOnUtc)),
            LoyaltyIndex.For("Due", nameof(LoyaltyCareTask.StateId), nameof(LoyaltyCareTask.DueOnUtc))),
        LoyaltyTable.Of<LoyaltyCareTaste>(LoyaltyIndex.For("Customer", nameof(LoyaltyCareTaste.CustomerId)))
    ];
}
