using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Guides;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class GuideFileBuilder : NopEntityBuilder<LoyaltyGuideFile>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyGuideFile.Name)).AsString(100).NotNullable()
        .WithColumn(nameof(LoyaltyGuideFile.ContentType)).AsString(100).NotNullable();
}
