namespace Nop.Plugin.CustomerLoyalty.Engine.Journal;

public static class FactKinds
{
    private static readonly ILookup<FactFamily, FactKind> ByFamily =
        Enum.GetValues<FactKind>().ToLookup(kind => kind.Family());

    public static FactFamily Family(this FactKind kind) => (FactFamily)((int)kind / 100);

    public static IEnumerable<FactKind> Of(FactFamily family) => ByFamily[family];
}
