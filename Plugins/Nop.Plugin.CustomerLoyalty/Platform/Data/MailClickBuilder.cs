using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Links;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class MailClickBuilder : NopEntityBuilder<LoyaltyMailClick>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyMailClick.ClickKey)).AsString(60).NotNullable()
        .WithColumn(nameof(LoyaltyMailClick.LinkKey)).AsString(16).NotNullable()
        .WithColumn(nameof(LoyaltyMailClick.Url)).AsString(400).NotNullable();
}
