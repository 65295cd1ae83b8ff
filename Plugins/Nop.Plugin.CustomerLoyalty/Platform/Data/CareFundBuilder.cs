using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Care.Fund;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class CareFundBuilder : NopEntityBuilder<LoyaltyCareFund>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyCareFund.YearCap)).AsDecimal(18, 4).Nullable()
        .WithColumn(nameof(LoyaltyCareFund.Salt)).AsString(40).NotNullable();
}
