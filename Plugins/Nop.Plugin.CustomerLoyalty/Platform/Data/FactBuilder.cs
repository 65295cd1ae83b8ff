using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class FactBuilder : NopEntityBuilder<LoyaltyFact>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyFact.FactKey)).AsString(FactKeys.MaxLength).NotNullable()
        .WithColumn(nameof(LoyaltyFact.VisitorId)).AsGuid().NotNullable()
        .WithColumn(nameof(LoyaltyFact.Amount)).AsDecimal(18, 4).NotNullable()
        .WithColumn(nameof(LoyaltyFact.Text)).AsString(400).Nullable();
}
