using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Blocks;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Shoppers;
using Nop.Services.Configuration;
using Nop.Services.Customers;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Preview;

/// <summary>What a place would show somebody now. Nothing is counted or kept.</summary>
public class BlockPreview(BlockMaker maker, QuestionMaker questions, ShopperReader shoppers, ICustomerService customers, ISettingService settings, TimeProvider clock)
{
    /// <summary>Null for a customer that there is not.</summary>
    public async Task<Customer?> FindCustomerAsync(string words)
    {
        var found = int.TryParse(words, out var id) ? await customers.GetCustomerByIdAsync(id) : await customers.GetCustomerByEmailAsync(words);
        return found is { Deleted: false, IsSystemAccount: false } ? found : null;
    }

    /// <param name="customer">Null for a guest.</param>
    /// <param name="viewed">What he has looked at besides, oldest first.</param>
    public async Task<Block?> MakeAsync(LoyaltyBlockPlace place, Customer? customer, IReadOnlyList<int> viewed, PageSpot spot, int storeId)
    {
        var shopper = new Shopper(customer ?? new Customer(), customer?.Id ?? 0, Guid.Empty, storeId);
        var now = clock.GetUtcNow().UtcDateTime;
        var views = viewed.Select((id, place) => new PastEvent(FactKind.ProductViewed, storeId, id, 0, now.AddSeconds(place - viewed.Count)));
        var past = customer is null
            ? new ShopperPast([.. views.Reverse()], [], [], storeId)
            : await shoppers.ReadAsync(shopper, [.. views]);
        var current = await settings.LoadSettingAsync<CustomerLoyaltySettings>(storeId);
        var question = await questions.MakeAsync(shopper, past, spot, place.Products, _ => false, current, place.Id);
        return await maker.MakeAsync(place.Strategies, place.Products, question, !current.BlocksHideSoldOut);
    }
}
