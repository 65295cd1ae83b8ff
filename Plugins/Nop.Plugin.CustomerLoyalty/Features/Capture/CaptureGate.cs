namespace Nop.Plugin.CustomerLoyalty.Features.Capture;

/// <summary>
/// What the beacon must know without asking the database: refreshed by this node's writer every few seconds and
/// whenever the configuration is saved here. Closed until the first refresh and while the plugin is not installed.
/// </summary>
public sealed class CaptureGate
{
    private volatile State _state = new([], false, 0, 0);

    public bool IsOpen => _state.IsOpen;
    public ReadOnlySpan<byte> Key => _state.Key;
    public int BatchesPerMinutePerVisitor => _state.PerVisitor;
    public int BatchesPerMinutePerAddress => _state.PerAddress;

    public void Set(CustomerLoyaltySettings settings) => _state = settings.IsInstalled
        ? new State(Convert.FromBase64String(settings.SigningKey), settings.BrowsingEnabled, settings.BatchesPerMinutePerVisitor, settings.BatchesPerMinutePerAddress)
        : new State([], false, 0, 0);

    private sealed record State(byte[] Key, bool IsOpen, int PerVisitor, int PerAddress);
}
