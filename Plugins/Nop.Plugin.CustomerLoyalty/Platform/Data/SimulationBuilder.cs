using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Simulation;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class SimulationBuilder : NopEntityBuilder<LoyaltySimulation>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltySimulation.Name)).AsString(100).NotNullable();
}
