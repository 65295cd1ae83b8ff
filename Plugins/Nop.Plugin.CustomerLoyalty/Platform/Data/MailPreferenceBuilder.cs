using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Recipients;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class MailPreferenceBuilder : NopEntityBuilder<LoyaltyMailPreference>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyMailPreference.TopicsOff)).AsString(200).NotNullable();
}
