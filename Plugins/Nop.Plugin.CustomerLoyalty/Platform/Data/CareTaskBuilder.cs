using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Care.Tasks;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class CareTaskBuilder : NopEntityBuilder<LoyaltyCareTask>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyCareTask.TaskKey)).AsString(100).NotNullable()
        .WithColumn(nameof(LoyaltyCareTask.Code)).AsString(20).NotNullable()
        .WithColumn(nameof(LoyaltyCareTask.Name)).AsString(100).NotNullable()
        .WithColumn(nameof(LoyaltyCareTask.GiftName)).AsString(200).NotNullable()
        .WithColumn(nameof(LoyaltyCareTask.Amount)).AsDecimal(18, 4).NotNullable()
        .WithColumn(nameof(LoyaltyCareTask.Spent)).AsDecimal(18, 4).NotNullable()
        .WithColumn(nameof(LoyaltyCareTask.Story)).AsString(2000).Nullable()
        .WithColumn(nameof(LoyaltyCareTask.Reaction)).AsString(2000).Nullable()
        .WithColumn(nameof(LoyaltyCareTask.Words)).AsString(4000).Nullable();
}
