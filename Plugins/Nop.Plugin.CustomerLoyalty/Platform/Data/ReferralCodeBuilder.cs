using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Referrals;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class ReferralCodeBuilder : NopEntityBuilder<LoyaltyReferralCode>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyReferralCode.Code)).AsString(20).NotNullable();
}
