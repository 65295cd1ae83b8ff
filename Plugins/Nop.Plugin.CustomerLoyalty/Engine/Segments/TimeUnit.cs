namespace Nop.Plugin.CustomerLoyalty.Engine.Segments;

public enum TimeUnit
{
    Days,
    Hours
}
