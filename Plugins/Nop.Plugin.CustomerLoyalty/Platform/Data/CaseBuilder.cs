using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Cases;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class CaseBuilder : NopEntityBuilder<LoyaltyCase>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyCase.CaseKey)).AsString(200).NotNullable()
        .WithColumn(nameof(LoyaltyCase.GuestName)).AsString(200).Nullable()
        .WithColumn(nameof(LoyaltyCase.GuestEmail)).AsString(320).Nullable()
        .WithColumn(nameof(LoyaltyCase.Subject)).AsString(200).NotNullable()
        .WithColumn(nameof(LoyaltyCase.Text)).AsString(8000).Nullable();
}
