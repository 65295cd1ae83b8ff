using Nop.Plugin.CustomerLoyalty.Engine.Journal;

namespace Nop.Plugin.CustomerLoyalty.Features.Capture;

/// <summary>For the other features: writes what happened at their place into the journal; the same key twice is one fact.</summary>
public class FactRecorder(EventJournal journal)
{
    public DateTime Now => journal.Now;

    /// <summary>Does nothing while the plugin is not installed.</summary>
    public Task RecordAsync(Fact fact) => RecordAsync([fact]);

    /// <summary>The same for a fact that is hardly ever there already: a statement less.</summary>
    public Task RecordNewAsync(Fact fact) => journal.RecordNewAsync(fact);

    /// <summary>Does nothing while the plugin is not installed.</summary>
    public Task RecordAsync(IReadOnlyCollection<Fact> facts) => journal.RecordAsync(() => Task.FromResult<IEnumerable<Fact>>(facts));
}
