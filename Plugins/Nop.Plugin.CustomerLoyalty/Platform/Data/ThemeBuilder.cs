using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Feedback;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class ThemeBuilder : NopEntityBuilder<LoyaltyTheme>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyTheme.Name)).AsString(100).NotNullable()
        .WithColumn(nameof(LoyaltyTheme.NameKey)).AsString(100).NotNullable()
        .WithColumn(nameof(LoyaltyTheme.Words)).AsString(2000).NotNullable();
}
