using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Engine.Journeys;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;

namespace Engine.Tests.Journeys;

/// <summary>What somebody did, in hours after nine o'clock of a Monday.</summary>
internal sealed class Days
{
    public static readonly DateTime Start = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);

    private readonly List<ProfileFact> _facts = [];

    public IReadOnlyList<ProfileFact> Facts => _facts;

    public JourneyHistory History => new(_facts);

    public static DateTime At(double hours) => Start.AddHours(hours);

    public Days Does(double hours, FactKind kind, int product = 0, int subject = 0, int quantity = 1, decimal amount = 0)
    {
        _facts.Add(new ProfileFact(kind, 1, At(hours), product, subject, quantity, amount));
        return this;
    }

    public Days Buys(double hours, int order, params int[] products)
    {
        Does(hours, FactKind.OrderPlaced, subject: order, amount: 10);
        foreach (var product in products)
            Does(hours, FactKind.OrderLine, product, order);
        return Does(hours, FactKind.CartCleared);
    }

    public IReadOnlyList<JourneyEntry> Enters(JourneyTrigger trigger, double afterHours = -1000, double upToHours = 1000) =>
        EntryFinder.Find(trigger, History, At(afterHours), At(upToHours));
}
