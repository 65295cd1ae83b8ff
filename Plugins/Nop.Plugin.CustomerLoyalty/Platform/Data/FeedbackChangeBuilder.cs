using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Feedback;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class FeedbackChangeBuilder : NopEntityBuilder<LoyaltyFeedbackChange>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyFeedbackChange.Text)).AsString(1000).NotNullable();
}
