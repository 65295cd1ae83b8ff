using Nop.Plugin.CustomerLoyalty.Engine.Journal;

namespace Nop.Plugin.CustomerLoyalty.Features.Capture.Beacon;

/// <summary>One entry of a batch as sent.</summary>
public record struct BeaconItem
{
    public int Sequence { get; set; }

    /// <summary>Null for a kind that browsers may not report.</summary>
    public FactKind? Kind { get; set; }
    public int SubjectId { get; set; }
    public long AgeMilliseconds { get; set; }
    public int Number { get; set; }
    public string? Text { get; set; }
}
