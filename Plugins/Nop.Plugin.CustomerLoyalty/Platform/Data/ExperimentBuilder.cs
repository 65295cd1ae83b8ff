using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Experiments;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class ExperimentBuilder : NopEntityBuilder<LoyaltyExperiment>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyExperiment.ChainA)).AsString(400).NotNullable()
        .WithColumn(nameof(LoyaltyExperiment.ChainB)).AsString(400).NotNullable();
}
