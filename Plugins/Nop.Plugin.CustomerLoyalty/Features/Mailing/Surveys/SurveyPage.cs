using Nop.Plugin.CustomerLoyalty.Engine.Mailing;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Surveys;

/// <summary>Customers of an audience in the order of their numbers, each with what the gate would ask of him.</summary>
/// <param name="UpTo">Where the next page begins after; null when there is none.</param>
public sealed record SurveyPage(IReadOnlyList<SurveyedCustomer> Customers, int? UpTo);

/// <param name="Facts">Those of marketing mail, as known now.</param>
public readonly record struct SurveyedCustomer(int CustomerId, SendFacts Facts);
