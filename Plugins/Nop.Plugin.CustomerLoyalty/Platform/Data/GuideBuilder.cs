using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Guides;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class GuideBuilder : NopEntityBuilder<LoyaltyGuide>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyGuide.Name)).AsString(100).NotNullable();
}
