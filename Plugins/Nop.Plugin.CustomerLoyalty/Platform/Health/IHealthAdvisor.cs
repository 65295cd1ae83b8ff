namespace Nop.Plugin.CustomerLoyalty.Platform.Health;

/// <summary>A feature's own word on the health page.</summary>
public interface IHealthAdvisor
{
    /// <summary>What is wrong now; empty when all is well.</summary>
    Task<IReadOnlyList<HealthAdvice>> AdviseAsync();
}
