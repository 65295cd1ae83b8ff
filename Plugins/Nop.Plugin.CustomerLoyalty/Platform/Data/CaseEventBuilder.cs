using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Cases;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class CaseEventBuilder : NopEntityBuilder<LoyaltyCaseEvent>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyCaseEvent.PostKey)).AsGuid().NotNullable()
        .WithColumn(nameof(LoyaltyCaseEvent.Text)).AsString(8000).Nullable();
}
