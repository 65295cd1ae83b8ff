using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Feedback;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class FeedbackPageBuilder : NopEntityBuilder<LoyaltyFeedbackPage>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyFeedbackPage.Intro)).AsString(4000).Nullable();
}
