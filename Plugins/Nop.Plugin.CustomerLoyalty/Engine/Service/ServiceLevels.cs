namespace Nop.Plugin.CustomerLoyalty.Engine.Service;

/// <summary>What is promised for a priority and a tier.</summary>
public sealed class ServiceLevels(IEnumerable<ServiceLevels.Level> levels)
{
    private readonly Dictionary<(CasePriority, int), ServiceTargets> _levels = levels.GroupBy(level => (level.Priority, level.TierId)).ToDictionary(group => group.Key, group => group.Last().Targets);

    /// <param name="steps">How many steps the customer's tier raises the priority.</param>
    public ServiceTargets For(CasePriority priority, int tierId, int steps)
    {
        var raised = Raised(priority, steps);
        return _levels.TryGetValue((raised, tierId), out var own) ? own : _levels.GetValueOrDefault((raised, 0));
    }

    /// <summary>Never above urgent.</summary>
    public static CasePriority Raised(CasePriority priority, int steps) => (CasePriority)Math.Clamp((int)priority + Math.Max(0, steps), (int)CasePriority.Low, (int)CasePriority.Urgent);

    /// <param name="TierId">0 for all that have no row of their own.</param>
    public readonly record struct Level(CasePriority Priority, int TierId, ServiceTargets Targets);
}
