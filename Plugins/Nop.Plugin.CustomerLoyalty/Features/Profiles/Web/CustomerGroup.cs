namespace Nop.Plugin.CustomerLoyalty.Features.Profiles.Web;

public enum CustomerGroup
{
    Everybody = 0,
    Core = 1,
    CoreAtRisk = 2,

    /// <summary>With an order within a year.</summary>
    Buyers = 3,

    /// <summary>With more than one.</summary>
    RepeatBuyers = 4
}
