namespace Nop.Plugin.CustomerLoyalty.Engine.CustomerBase;

public enum PurchaseModelKind
{
    /// <summary>Beta-geometric/NBD: customers may leave after each repeat purchase (Fader, Hardie and Lee 2005).</summary>
    BgNbd = 1,

    /// <summary>Modified BG/NBD: customers may also leave after the first purchase (Batislam, Denizel and Filiztekin 2007).</summary>
    MbgNbd = 2,

    /// <summary>Pareto/NBD: customers may leave at any time (Schmittlein, Morrison and Colombo 1987).</summary>
    ParetoNbd = 3
}
