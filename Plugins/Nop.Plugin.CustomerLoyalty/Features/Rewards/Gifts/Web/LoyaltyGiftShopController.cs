using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Beacon;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers.Web;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Customers;
using Nop.Services.Messages;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Gifts.Web;

/// <summary>A customer who is logged in chooses a gift.</summary>
public class LoyaltyGiftShopController(
    GiftDesk desk, RateLimiter limiter, TierTexts texts, ICustomerService customers, IWorkContext workContext, IStoreContext storeContext, INotificationService notifications) : LoyaltyPublicController
{
    private const int PerMinute = 10;
    private const uint Choices = 0x4749_4654;

    [HttpPost]
    public async Task<IActionResult> Choose(int id)
    {
        var customer = await workContext.GetCurrentCustomerAsync();
        if (workContext.OriginalCustomerIfImpersonated is not null || !await customers.IsRegisteredAsync(customer))
            return Challenge();
        if (!limiter.Allows((UInt128)customer.Id << 32 | Choices, PerMinute))
        {
            notifications.WarningNotification(await texts.TextAsync("Gifts.TooOften"));
            return Back();
        }

        var outcome = await desk.ChooseAsync(customer, (await storeContext.GetCurrentStoreAsync()).Id, id);
        if (outcome == GiftOutcome.Chosen)
            notifications.SuccessNotification(await texts.TextAsync("Gifts.IsYours"));
        else
            notifications.WarningNotification(await texts.TextAsync($"Gifts.Why.{outcome}"));
        return Back();
    }

    private RedirectToRouteResult Back() => RedirectToRoute("CustomerLoyalty.My", null, "gifts");
}
