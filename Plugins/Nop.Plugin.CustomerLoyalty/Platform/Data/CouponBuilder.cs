using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Coupons;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class CouponBuilder : NopEntityBuilder<LoyaltyCoupon>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyCoupon.Code)).AsString(20).NotNullable();
}
