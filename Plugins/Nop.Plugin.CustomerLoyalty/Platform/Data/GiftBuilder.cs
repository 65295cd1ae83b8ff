using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Gifts;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class GiftBuilder : NopEntityBuilder<LoyaltyGift>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyGift.Name)).AsString(200).NotNullable()
        .WithColumn(nameof(LoyaltyGift.Description)).AsString(1000).NotNullable()
        .WithColumn(nameof(LoyaltyGift.VoucherAmount)).AsDecimal(18, 4).NotNullable();
}
