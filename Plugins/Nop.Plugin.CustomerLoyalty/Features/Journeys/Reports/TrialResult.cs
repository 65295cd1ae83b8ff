using Nop.Plugin.CustomerLoyalty.Engine.Journeys;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Reports;

/// <param name="Customers">Who was looked at.</param>
/// <param name="IsWhole">False when the time was over before all had been.</param>
/// <param name="IsPossible">False for what the journal does not tell.</param>
public sealed record TrialResult(JourneyTrial Trial, int Customers, bool IsWhole, bool IsPossible);
