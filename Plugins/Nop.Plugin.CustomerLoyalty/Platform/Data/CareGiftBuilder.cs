using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Care.Plans;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class CareGiftBuilder : NopEntityBuilder<LoyaltyCareGift>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyCareGift.Name)).AsString(200).NotNullable()
        .WithColumn(nameof(LoyaltyCareGift.Words)).AsString(400).NotNullable()
        .WithColumn(nameof(LoyaltyCareGift.UnitCost)).AsDecimal(18, 4).NotNullable()
        .WithColumn(nameof(LoyaltyCareGift.Stock)).AsInt32().Nullable();
}
