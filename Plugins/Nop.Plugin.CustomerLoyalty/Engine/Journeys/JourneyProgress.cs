namespace Nop.Plugin.CustomerLoyalty.Engine.Journeys;

/// <summary>How far somebody has come.</summary>
/// <param name="StepId">The step that comes next; 0 for the first.</param>
/// <param name="SinceUtc">When the one before was due, whenever it was done: being late does not add up.</param>
public readonly record struct JourneyProgress(int CustomerId, JourneyEntry Entry, int StepId, DateTime SinceUtc)
{
    public static JourneyProgress Of(int customerId, JourneyEntry entry) => new(customerId, entry, 0, entry.TriggeredOnUtc);
}
