namespace Nop.Plugin.CustomerLoyalty.Engine.Rewards.Tiers;

public static class BenefitKinds
{
    public static bool IsEarlyAccess(this BenefitKind kind) => kind is BenefitKind.EarlyProduct or BenefitKind.EarlyCategory;
}
