using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Letters;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class LetterBuilder : NopEntityBuilder<LoyaltyLetter>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyLetter.Name)).AsString(100).NotNullable()
        .WithColumn(nameof(LoyaltyLetter.ReadyMadeKey)).AsString(50).Nullable();
}
