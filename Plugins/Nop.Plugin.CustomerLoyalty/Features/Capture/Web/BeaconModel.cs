namespace Nop.Plugin.CustomerLoyalty.Features.Capture.Web;

public sealed class BeaconModel
{
    public required string Token { get; init; }
    public required string Endpoint { get; init; }
    public required PageContext Page { get; init; }
}
