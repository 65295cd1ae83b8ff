using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Recipients;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class SuppressionBuilder : NopEntityBuilder<LoyaltySuppression>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltySuppression.AddressHash)).AsString(64).NotNullable()
        .WithColumn(nameof(LoyaltySuppression.Email)).AsString(254).Nullable()
        .WithColumn(nameof(LoyaltySuppression.Note)).AsString(400).Nullable();
}
