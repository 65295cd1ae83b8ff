using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Care.Fund;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class CareLineBuilder : NopEntityBuilder<LoyaltyCareLine>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyCareLine.Planned)).AsDecimal(18, 4).NotNullable()
        .WithColumn(nameof(LoyaltyCareLine.Carried)).AsDecimal(18, 4).NotNullable()
        .WithColumn(nameof(LoyaltyCareLine.Reserved)).AsDecimal(18, 4).NotNullable()
        .WithColumn(nameof(LoyaltyCareLine.Spent)).AsDecimal(18, 4).NotNullable()
        .WithColumn(nameof(LoyaltyCareLine.PlanPlanned)).AsDecimal(18, 4).NotNullable()
        .WithColumn(nameof(LoyaltyCareLine.PlanCarried)).AsDecimal(18, 4).NotNullable()
        .WithColumn(nameof(LoyaltyCareLine.PlanReserved)).AsDecimal(18, 4).NotNullable()
        .WithColumn(nameof(LoyaltyCareLine.PlanSpent)).AsDecimal(18, 4).NotNullable()
        .WithColumn(nameof(LoyaltyCareLine.FundPlanned)).AsDecimal(18, 4).NotNullable()
        .WithColumn(nameof(LoyaltyCareLine.FundCarried)).AsDecimal(18, 4).NotNullable()
        .WithColumn(nameof(LoyaltyCareLine.FundReserved)).AsDecimal(18, 4).NotNullable()
        .WithColumn(nameof(LoyaltyCareLine.FundSpent)).AsDecimal(18, 4).NotNullable();
}
