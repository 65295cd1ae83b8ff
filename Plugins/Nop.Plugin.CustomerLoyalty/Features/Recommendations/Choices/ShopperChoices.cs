using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Shoppers;
using Nop.Services.Customers;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Choices;

/// <summary>
/// What a shopper says of blocks. 'Not for me' is a fact of the journal: it follows him across devices, is handed over when a
/// guest logs in, and goes with the person.
/// </summary>
public class ShopperChoices(FactRecorder facts, PersonalChoice personal, ICustomerService customers)
{
    public Task DismissAsync(ChoiceToken token, int productId) => facts.RecordAsync(new Fact
    {
        Key = FactKeys.Dismissed(token.CustomerId, token.VisitorId, productId),
        Kind = FactKind.ProductDismissed,
        OccurredOnUtc = facts.Now,
        StoreId = token.StoreId,
        CustomerId = token.CustomerId,
        VisitorId = token.VisitorId,
        IsGuest = token.CustomerId == 0,
        ProductId = productId
    });

    public async Task SetPersonalAsync(ChoiceToken token, bool isPersonal)
    {
        var customer = token.CustomerId > 0 ? await customers.GetCustomerByIdAsync(token.CustomerId) : null;
        await personal.SetAsync(customer is { Deleted: false } ? customer : null, isPersonal);
    }
}
