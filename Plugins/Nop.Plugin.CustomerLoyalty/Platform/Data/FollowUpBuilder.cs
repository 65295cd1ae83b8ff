using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class FollowUpBuilder : NopEntityBuilder<LoyaltyFollowUp>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyFollowUp.FollowUpKey)).AsString(100).NotNullable()
        .WithColumn(nameof(LoyaltyFollowUp.Title)).AsString(200).NotNullable()
        .WithColumn(nameof(LoyaltyFollowUp.Text)).AsString(1000).NotNullable()
        .WithColumn(nameof(LoyaltyFollowUp.Outcome)).AsString(1000).Nullable();
}
