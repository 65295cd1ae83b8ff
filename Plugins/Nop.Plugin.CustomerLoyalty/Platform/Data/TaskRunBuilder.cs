using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Platform.Tasks;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class TaskRunBuilder : NopEntityBuilder<LoyaltyTaskRun>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyTaskRun.Name)).AsString(100).NotNullable()
        .WithColumn(nameof(LoyaltyTaskRun.Error)).AsString(1000).Nullable();
}
