namespace Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;

/// <summary>All rules with all their versions: what held at any moment can be told later, so that an order that is noticed late earns what it would have earned at once.</summary>
public sealed class RuleBook
{
    private readonly ILookup<int, (DateTime FromUtc, EarningRule? Rule)> _versions;
    private readonly IReadOnlyDictionary<int, int> _parents;

    /// <param name="versions">Of each rule in the order of their versions; null for a rule that is switched off or deleted.</param>
    /// <param name="parents">Of each category the one above it; 0 for none.</param>
    public RuleBook(IEnumerable<(DateTime FromUtc, int RuleId, EarningRule? Rule)> versions, IReadOnlyDictionary<int, int> parents)
    {
        _versions = versions.ToLookup(version => version.RuleId, version => (version.FromUtc, version.Rule));
        _parents = parents;
        NeedsCategories = _versions.SelectMany(rule => rule).Any(version => version.Rule?.Categories.Count > 0);
    }

    public bool NeedsCategories { get; }

    public bool IsEmpty => _versions.Count == 0;

    /// <summary>The rules that held at that moment.</summary>
    public IReadOnlyList<EarningRule> At(DateTime utc)
    {
        var held = new List<EarningRule>();
        foreach (var versions in _versions)
        {
            EarningRule? current = null;
            foreach (var (from, rule) in versions)
                if (from <= utc)
                    current = rule;
            if (current is not null)
                held.Add(current);
        }

        return held;
    }

    /// <summary>These categories and all above them.</summary>
    public IReadOnlyCollection<int> WithParents(IEnumerable<int> categories)
    {
        var all = new HashSet<int>();
        foreach (var category in categories)
            for (var id = category; id > 0 && all.Add(id); id = _parents.GetValueOrDefault(id))
            {
            }

        return all;
    }
}
