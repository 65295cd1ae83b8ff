using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class MailPlainBuilder : NopEntityBuilder<LoyaltyMailPlain>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyMailPlain.Text)).AsString(8000).NotNullable();
}
