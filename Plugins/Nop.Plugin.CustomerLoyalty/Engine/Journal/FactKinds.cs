namespace Nop.Plugin.CustomerLoyalty.Engine.Journal;

public static class FactKinds
{
    private static readonly ILookup<FactFamily, FactKind> ByFamily =
        Enum.GetValues<FactKind>().ToLookup(kind => kind.Family());

    public static FactFamily Family(this FactKind kind) => (FactFamily)((int)kind / 100);

    public static IEnumerable<FactKind> Of(FactFamily family) => ByFamily[family];

    /// <summary>Facts that the shop's own tables also tell, so that the reconciler can restore them.</summary>
    public static bool IsDerivable(this FactKind kind) =>
        kind.Family() is FactFamily.Order or FactFamily.Shipment or FactFamily.Return or FactFamily.Review
        || kind == FactKind.Registered;
}
