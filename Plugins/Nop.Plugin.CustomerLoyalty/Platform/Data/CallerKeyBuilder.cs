using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Contacts.Callers;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class CallerKeyBuilder : NopEntityBuilder<LoyaltyCallerKey>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyCallerKey.KeyId)).AsGuid().NotNullable()
        .WithColumn(nameof(LoyaltyCallerKey.Name)).AsString(100).NotNullable();
}
