using Nop.Core.Domain.Catalog;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Tasks;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Training;

namespace Plugin.Tests.Support;

/// <summary>A shop with something to learn from.</summary>
public static class TeaShop
{
    /// <summary>Two kinds of customers who have nothing in common, and what was learnt from them.</summary>
    public static async Task SellsTeaAndFishing(this Shop shop, params string[] withTea)
    {
        string[][] baskets = [["Tea", "Cup", "Pot", .. withTea], ["Rod", "Hook", "Line"]];
        for (var number = 0; number < 12; number++)
        {
            var customer = await shop.Customer($"Regular{number}");
            foreach (var product in baskets[number % 2])
                await customer.PutsInCart(product);
            await customer.ChecksOut();
            shop.Days.PassMinutes(10);
        }

        await shop.RunTask<CaptureTask>();
        await shop.RunTask<RecommenderTask>();
    }

    /// <summary>Trains as the nightly task does, whatever was trained before.</summary>
    public static async Task Learns(this Shop shop)
    {
        await shop.RunTask<CaptureTask>();
        shop.Days.PassMinutes(61);
        await shop.RunTask<RecommenderTask>();
    }

    /// <summary>Changes a product behind the back of events.</summary>
    public static async Task Turn(this Shop shop, string name, Action<Product> change)
    {
        var product = await shop.Product(name);
        change(product);
        await shop.Change(product);
    }
}
