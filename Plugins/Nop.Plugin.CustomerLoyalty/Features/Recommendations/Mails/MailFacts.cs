using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;
using Nop.Services.Customers;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Mails;

/// <summary>What the journal keeps of products in mails.</summary>
public class MailFacts(FactRecorder facts, ICustomerService customers)
{
    /// <summary>Blocks only: what the reader had put in his cart himself needs no counting.</summary>
    /// <param name="products">How many the mail shows; one fact says it.</param>
    public async Task ShownAsync(MailLink link, int products)
    {
        if (link.Strategy != 0)
            await facts.RecordAsync(await FactOfAsync(link, FactKind.BlockShown, FactKeys.MailShown(link.Mail)) with { Quantity = products });
    }

    public async Task ClickedAsync(MailLink link) =>
        await facts.RecordAsync(await FactOfAsync(link, FactKind.BlockClicked, FactKeys.MailClicked(link.Mail, link.ProductId)) with { ProductId = link.ProductId });

    /// <summary>Guests order too and get mails about it; what they do there is a guest's.</summary>
    private async Task<Fact> FactOfAsync(MailLink link, FactKind kind, string key) => new()
    {
        Key = key,
        Kind = kind,
        OccurredOnUtc = facts.Now,
        StoreId = link.StoreId,
        CustomerId = link.CustomerId,
        IsGuest = await customers.GetCustomerByIdAsync(link.CustomerId) is not { } customer || !await customers.IsRegisteredAsync(customer),
        Text = BlockNames.Of(new BlockName(link.Strategy, BlockPage.Mail, link.PlaceId, link.ExperimentId, link.Arm))
    };
}
