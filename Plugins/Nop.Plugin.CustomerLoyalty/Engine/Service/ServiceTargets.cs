namespace Nop.Plugin.CustomerLoyalty.Engine.Service;

/// <summary>What is promised, in working time; zero promises nothing.</summary>
public readonly record struct ServiceTargets(TimeSpan FirstAnswer, TimeSpan NextAnswer, TimeSpan Solution)
{
    public static ServiceTargets OfMinutes(int first, int next, int solution) => new(TimeSpan.FromMinutes(first), TimeSpan.FromMinutes(next), TimeSpan.FromMinutes(solution));
}
