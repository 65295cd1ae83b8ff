using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Outcomes;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class MailOrderBuilder : NopEntityBuilder<LoyaltyMailOrder>
{
    public override void MapEntity(CreateTableExpressionBuilder table)
    {
    }
}
