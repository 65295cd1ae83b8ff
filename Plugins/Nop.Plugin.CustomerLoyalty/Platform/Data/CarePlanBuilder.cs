using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Care.Plans;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class CarePlanBuilder : NopEntityBuilder<LoyaltyCarePlan>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyCarePlan.PerCustomer)).AsDecimal(18, 4).NotNullable()
        .WithColumn(nameof(LoyaltyCarePlan.SharePercent)).AsDecimal(9, 4).NotNullable()
        .WithColumn(nameof(LoyaltyCarePlan.Budget)).AsDecimal(18, 4).NotNullable()
        .WithColumn(nameof(LoyaltyCarePlan.ApprovalLimit)).AsDecimal(18, 4).Nullable();
}
