using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Compensation;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class CompensationBuilder : NopEntityBuilder<LoyaltyCompensation>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyCompensation.CompensationKey)).AsGuid().NotNullable()
        .WithColumn(nameof(LoyaltyCompensation.Cost)).AsDecimal(18, 4).NotNullable()
        .WithColumn(nameof(LoyaltyCompensation.Reason)).AsString(1000).Nullable()
        .WithColumn(nameof(LoyaltyCompensation.Decision)).AsString(1000).Nullable();
}
