namespace Nop.Plugin.CustomerLoyalty.Engine.Journal;

/// <summary>How many days the facts of each family are kept; 0 is for ever.</summary>
public sealed class RetentionPolicy(IReadOnlyDictionary<FactFamily, int> days)
{
    /// <summary>The kinds to sweep with the moment before which they go; families kept for ever are not in it.</summary>
    public IEnumerable<(FactFamily Family, int[] Kinds, DateTime BeforeUtc)> Due(DateTime nowUtc)
    {
        foreach (var family in Enum.GetValues<FactFamily>())
        {
            var keep = days.GetValueOrDefault(family);
            if (keep > 0)
                yield return (family, FactKinds.Of(family).Select(kind => (int)kind).ToArray(), nowUtc.AddDays(-keep));
        }
    }
}
