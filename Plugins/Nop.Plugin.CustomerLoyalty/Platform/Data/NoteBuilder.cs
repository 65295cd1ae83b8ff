using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Notes;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class NoteBuilder : NopEntityBuilder<LoyaltyNote>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyNote.NoteKey)).AsGuid().NotNullable()
        .WithColumn(nameof(LoyaltyNote.Topic)).AsString(100).Nullable()
        .WithColumn(nameof(LoyaltyNote.Text)).AsString(4000).NotNullable()
        .WithColumn(nameof(LoyaltyNote.Source)).AsString(100).Nullable();
}
