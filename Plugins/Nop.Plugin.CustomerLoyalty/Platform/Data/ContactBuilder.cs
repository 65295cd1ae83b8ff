using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Contacts;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class ContactBuilder : NopEntityBuilder<LoyaltyContact>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(LoyaltyContact.ContactKey)).AsGuid().NotNullable()
        .WithColumn(nameof(LoyaltyContact.Subject)).AsString(200).NotNullable()
        .WithColumn(nameof(LoyaltyContact.Note)).AsString(4000).Nullable()
        .WithColumn(nameof(LoyaltyContact.Address)).AsString(200).Nullable()
        .WithColumn(nameof(LoyaltyContact.PromiseText)).AsString(500).Nullable()
        .WithColumn(nameof(LoyaltyContact.PromiseOutcome)).AsString(500).Nullable();
}
