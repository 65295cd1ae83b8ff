namespace Nop.Plugin.CustomerLoyalty.Features.Capture;

public enum CartChange
{
    Added,
    Changed,
    Removed
}
