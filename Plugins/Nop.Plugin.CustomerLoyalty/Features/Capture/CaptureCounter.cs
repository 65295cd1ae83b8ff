namespace Nop.Plugin.CustomerLoyalty.Features.Capture;

/// <summary>What became of what browsers sent; shown on the health page per node.</summary>
public enum CaptureCounter
{
    Accepted,
    Written,
    Repeated,
    Dropped,
    Malformed,
    TooLarge,
    BadSignature,
    RateLimited,
    DoNotTrack,
    Bot,
    UnknownSubject,
    WriteFailed
}
