using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Desk;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class CaseQueueBuilder : NopEntityBuilder<LoyaltyCaseQueue>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyCaseQueue.Name)).AsString(100).NotNullable();
}
