namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Reports;

public sealed class EndTally
{
    public int JourneyId { get; init; }
    public bool IsControl { get; init; }
    public bool IsRunning { get; init; }
    public int EndId { get; init; }
    public int Count { get; init; }
}

public sealed class PassedTally
{
    public int StepId { get; init; }
    public int Variant { get; init; }
    public int SkipId { get; init; }
    public int Count { get; init; }
}

public sealed record WonTally(int JourneyId, bool IsControl, int Count, int Won);

public sealed record VariantTally(int StepId, int Variant, int Count, int Won);
