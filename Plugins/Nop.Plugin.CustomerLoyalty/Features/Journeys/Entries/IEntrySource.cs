namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Entries;

/// <summary>Finds who begins journeys by one kind of reason. May find the same twice; what it has found is admitted before it forgets it.</summary>
public interface IEntrySource
{
    Task FindAsync(IReadOnlyList<RunningJourney> journeys, EntryTaker take, Func<bool> inBudget);
}

/// <summary>Admits who may enter of those who were found.</summary>
public delegate Task EntryTaker(RunningJourney journey, IReadOnlyCollection<FoundEntry> found);
