namespace Nop.Plugin.CustomerLoyalty.Engine.Journeys;

/// <summary>What comes of looking at somebody's journey at one moment.</summary>
/// <param name="Steps">Steps passed, in order; those that do something or are left out among them.</param>
/// <param name="Next">Where he stands then.</param>
/// <param name="DueOnUtc">When to look again; null when it is over.</param>
public sealed record JourneyMove(IReadOnlyList<PassedStep> Steps, JourneyProgress Next, DateTime? DueOnUtc, JourneyEnd End);

/// <param name="Variant">1 and up of a mail with several; 0 where there is no choice.</param>
/// <param name="ExpiresOnUtc">What has not happened by then happens no more.</param>
public sealed record PassedStep(JourneyStep Step, DateTime DueOnUtc, DateTime ExpiresOnUtc, int Variant, SkipReason Skipped)
{
    public bool Acts => Step is ActingStep && Skipped == SkipReason.None;
}
