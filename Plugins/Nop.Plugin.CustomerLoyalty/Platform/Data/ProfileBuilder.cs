using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Profiles;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class ProfileBuilder : NopEntityBuilder<LoyaltyProfile>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyProfile.Gender)).AsString(10).NotNullable()
        .WithColumn(nameof(LoyaltyProfile.TypicalGapDays)).AsDecimal(18, 8).Nullable()
        .WithColumn(nameof(LoyaltyProfile.Revenue)).AsDecimal(18, 4).NotNullable()
        .WithColumn(nameof(LoyaltyProfile.Refunded)).AsDecimal(18, 4).NotNullable()
        .WithColumn(nameof(LoyaltyProfile.RepeatRevenue)).AsDecimal(18, 4).NotNullable()
        .WithColumn(nameof(LoyaltyProfile.Revenue365)).AsDecimal(18, 4).NotNullable()
        .WithColumn(nameof(LoyaltyProfile.RevenuePrior365)).AsDecimal(18, 4).NotNullable()
        .WithColumn(nameof(LoyaltyProfile.RfmRevenue)).AsDecimal(18, 4).NotNullable()
        .WithColumn(nameof(LoyaltyProfile.ReviewRating)).AsDecimal(18, 8).Nullable()
        .WithColumn(nameof(LoyaltyProfile.Rfm)).AsDecimal(18, 8).NotNullable()
        .WithColumn(nameof(LoyaltyProfile.ExpectedGapDays)).AsDecimal(18, 8).NotNullable()
        .WithColumn(nameof(LoyaltyProfile.Alive)).AsDecimal(18, 8).Nullable()
        .WithColumn(nameof(LoyaltyProfile.ExpectedOrders)).AsDecimal(18, 8).Nullable()
        .WithColumn(nameof(LoyaltyProfile.ExpectedSpend)).AsDecimal(18, 8).Nullable()
        .WithColumn(nameof(LoyaltyProfile.LifetimeValue)).AsDecimal(18, 8).Nullable()
        .WithColumn(nameof(LoyaltyProfile.Rank)).AsDecimal(18, 8).NotNullable()
        .WithColumn(nameof(LoyaltyProfile.Worth)).AsDecimal(18, 4).NotNullable()
        .WithColumn(nameof(LoyaltyProfile.Satisfaction)).AsDecimal(18, 8).Nullable();
}
