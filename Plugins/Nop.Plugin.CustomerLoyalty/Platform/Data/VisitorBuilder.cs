using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Visitors;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class VisitorBuilder : NopEntityBuilder<LoyaltyVisitor>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyVisitor.IdentityKey)).AsString(40).NotNullable()
        .WithColumn(nameof(LoyaltyVisitor.VisitorId)).AsGuid().NotNullable();
}
