using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Gifts;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class GiftClaimBuilder : NopEntityBuilder<LoyaltyGiftClaim>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyGiftClaim.PieceKey)).AsString(60).NotNullable()
        .WithColumn(nameof(LoyaltyGiftClaim.OnceKey)).AsString(60).NotNullable()
        .WithColumn(nameof(LoyaltyGiftClaim.CouponCode)).AsString(40).NotNullable();
}
