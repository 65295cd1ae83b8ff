namespace Nop.Plugin.CustomerLoyalty.Engine.Journeys;

/// <summary>Tells what a journey would have done. Everybody is asked about as he is known now, and at each moment only by what had happened until then.</summary>
public sealed class JourneyTrial(int journeyId, JourneyDefinition definition, DateTime upToUtc)
{
    private const int MostSamples = 10;
    private readonly Dictionary<int, StepTally> _steps = [];
    private readonly Dictionary<JourneyEnd, int> _ends = [];
    private readonly List<TrialPath> _samples = [];

    public int Candidates { get; private set; }

    /// <summary>Began it before and not long enough ago, or was still on it.</summary>
    public int TooSoon { get; private set; }
    public int NotInAudience { get; private set; }
    public int HeldOut { get; private set; }
    public int Entered { get; private set; }

    /// <summary>Are still on it at the end of the time looked at; ends by reason.</summary>
    public int Running { get; private set; }
    public IReadOnlyDictionary<JourneyEnd, int> Ends => _ends;
    public IReadOnlyDictionary<int, StepTally> Steps => _steps;
    public IReadOnlyList<TrialPath> Samples => _samples;

    /// <param name="entries">All that the customer could have begun, in any order.</param>
    public void Add(int customerId, IEnumerable<JourneyEntry> entries, JourneyView view, TimeZoneInfo zone)
    {
        DateTime? last = null, busyUntil = null;
        var subjects = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in entries.OrderBy(entry => entry.TriggeredOnUtc).ThenBy(entry => entry.Subject, StringComparer.Ordinal))
        {
            Candidates++;
            var isBusy = TriggerNeeds.OneAtATime(definition.Trigger.Kind) && busyUntil > entry.TriggeredOnUtc;
            if (isBusy || !definition.ReEntry.Admits(entry, last) || !subjects.Add(definition.ReEntry.KeyOf(journeyId, customerId, entry)))
                TooSoon++;
            else if (definition.StoreId != 0 && entry.StoreId != 0 && entry.StoreId != definition.StoreId || !view.IsInAudience)
                NotInAudience++;
            else
            {
                last = entry.TriggeredOnUtc;
                if (definition.IsHeldOut(journeyId, customerId))
                    HeldOut++;
                else
                    busyUntil = Walk(customerId, entry, view, zone);
            }
        }
    }

    private DateTime Walk(int customerId, JourneyEntry entry, JourneyView view, TimeZoneInfo zone)
    {
        Entered++;
        var path = new List<PassedStep>();
        var (at, now) = (JourneyProgress.Of(customerId, entry), entry.TriggeredOnUtc);
        for (; ; )
        {
            var move = JourneyPlanner.Move(journeyId, definition, at, view, now, zone);
            foreach (var step in move.Steps)
                Count(step, path);
            if (move.DueOnUtc is { } due && due <= upToUtc)
            {
                (at, now) = (move.Next, due);
                continue;
            }

            if (move.End == JourneyEnd.None)
                Running++;
            else
                _ends[move.End] = _ends.GetValueOrDefault(move.End) + 1;
            if (_samples.Count < MostSamples)
                _samples.Add(new TrialPath(customerId, entry, path, move.End));
            return move.End == JourneyEnd.None ? DateTime.MaxValue : now;
        }
    }

    private void Count(PassedStep step, List<PassedStep> path)
    {
        path.Add(step);
        var tally = _steps.GetValueOrDefault(step.Step.Id, new StepTally(0, 0, 0));
        _steps[step.Step.Id] = new StepTally(tally.Reached + 1, tally.Done + (step.Acts ? 1 : 0), tally.TooLate + (step.Skipped == SkipReason.TooLate ? 1 : 0));
    }
}

/// <param name="Reached">Came to the step.</param>
/// <param name="Done">Of a step that does something: would have been done.</param>
public readonly record struct StepTally(int Reached, int Done, int TooLate);

/// <summary>One customer's way.</summary>
public sealed record TrialPath(int CustomerId, JourneyEntry Entry, IReadOnlyList<PassedStep> Steps, JourneyEnd End);
