using Nop.Plugin.CustomerLoyalty.Platform.Health;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Training;

public class ModelAdvisor(RecommenderShelf shelf) : IHealthAdvisor
{
    public Task<IReadOnlyList<HealthAdvice>> AdviseAsync() => Task.FromResult<IReadOnlyList<HealthAdvice>>(
        shelf.DamagedRunId == 0 ? [] : [new HealthAdvice("ModelDamaged", $"#{shelf.DamagedRunId}", "~/Admin/Log/List")]);
}
