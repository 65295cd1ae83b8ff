using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Web;

public class JourneyNames(JourneyService journeys, JourneyTexts texts) : IActionSourceNames
{
    public ActionSourceKind Kind => ActionSourceKind.Journey;

    public async Task<IReadOnlyDictionary<int, string>> NamesAsync()
    {
        var names = new Dictionary<int, string>();
        foreach (var journey in await journeys.ListAsync())
            names[journey.Id] = await texts.NameAsync(journey);
        return names;
    }
}
