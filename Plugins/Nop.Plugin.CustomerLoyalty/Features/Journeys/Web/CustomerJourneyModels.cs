namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Web;

public sealed record CustomerJourneysModel(IReadOnlyList<CustomerJourneyModel> Journeys);

public sealed record CustomerJourneyModel(int JourneyId, string Name, string Began, string State, bool IsRunning, IReadOnlyList<string> Steps);
