using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Training;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class TrainingBuilder : NopEntityBuilder<LoyaltyTraining>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyTraining.Item)).AsString(60).NotNullable();
}
