namespace Nop.Plugin.CustomerLoyalty.Features.Profiles.Web;

public enum CustomerGroup
{
    Everybody = 0,
    Core = 1,
    CoreAtRisk = 2
}
