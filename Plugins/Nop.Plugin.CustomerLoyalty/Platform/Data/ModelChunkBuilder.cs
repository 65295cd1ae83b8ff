using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Platform.Models;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class ModelChunkBuilder : NopEntityBuilder<LoyaltyModelChunk>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyModelChunk.Part)).AsString(50).NotNullable()
        .WithColumn(nameof(LoyaltyModelChunk.Checksum)).AsString(64).NotNullable();
}
