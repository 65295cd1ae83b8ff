namespace Nop.Plugin.CustomerLoyalty.Features.Capture;

/// <summary>
/// What the beacon must know without asking the database: refreshed by this node's writer every few seconds and
/// whenever the configuration is saved here. Closed until the first refresh and while the plugin is not installed.
/// Whether a store records browsing is decided when its pages are given tokens and when facts are written.
/// </summary>
public sealed class CaptureGate
{
    private volatile State _state = new([], 0, 0);

    public bool IsOpen => _state.Key.Length > 0;
    public ReadOnlySpan<byte> Key => _state.Key;
    public int BatchesPerMinutePerVisitor => _state.PerVisitor;
    public int BatchesPerMinutePerAddress => _state.PerAddress;

    public void Set(CustomerLoyaltySettings settings) => _state = settings.IsInstalled
        ? new State(Convert.FromBase64String(settings.SigningKey), settings.BatchesPerMinutePerVisitor, settings.BatchesPerMinutePerAddress)
        : new State([], 0, 0);

    private sealed record State(byte[] Key, int PerVisitor, int PerAddress);
}
