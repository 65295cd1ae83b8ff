using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Texts;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class ServiceTextBuilder : NopEntityBuilder<LoyaltyServiceText>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyServiceText.Title)).AsString(200).NotNullable()
        .WithColumn(nameof(LoyaltyServiceText.Body)).AsString(20000).NotNullable();
}
