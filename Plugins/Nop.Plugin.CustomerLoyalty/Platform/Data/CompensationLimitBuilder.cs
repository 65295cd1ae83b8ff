using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Compensation;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class CompensationLimitBuilder : NopEntityBuilder<LoyaltyCompensationLimit>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyCompensationLimit.Most)).AsDecimal(18, 4).NotNullable();
}
