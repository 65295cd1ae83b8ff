using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Files;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class CaseFileBuilder : NopEntityBuilder<LoyaltyCaseFile>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyCaseFile.PostKey)).AsGuid().NotNullable()
        .WithColumn(nameof(LoyaltyCaseFile.Name)).AsString(200).NotNullable()
        .WithColumn(nameof(LoyaltyCaseFile.ContentType)).AsString(100).NotNullable();
}
