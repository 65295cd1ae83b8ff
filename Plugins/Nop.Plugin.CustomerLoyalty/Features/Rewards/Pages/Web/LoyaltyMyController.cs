using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Configuration;
using Nop.Services.Customers;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Pages.Web;

/// <summary>The page 'My loyalty' of the customer who is logged in.</summary>
public class LoyaltyMyController(
    IEnumerable<IMyLoyaltyPart> parts, ICustomerService customers, IWorkContext workContext, IStoreContext storeContext, ISettingService settings, TimeProvider clock) : LoyaltyPublicController
{
    private const int LastPage = 100_000;

    /// <param name="statement">Page of the statement.</param>
    [HttpGet]
    public async Task<IActionResult> Index(int statement = 1)
    {
        if (!(await settings.LoadSettingAsync<CustomerLoyaltySettings>()).IsInstalled)
            return NotFound();
        var customer = await workContext.GetCurrentCustomerAsync();
        if (!await customers.IsRegisteredAsync(customer))
            return Challenge();

        var visit = new MyLoyaltyVisit(customer, (await storeContext.GetCurrentStoreAsync()).Id, (await workContext.GetWorkingLanguageAsync()).Id,
            clock.GetUtcNow().UtcDateTime, Math.Clamp(statement, 1, LastPage));
        var sections = new List<MyLoyaltySection>();
        foreach (var part in parts.OrderBy(part => part.Order))
            if (await part.PrepareAsync(visit) is { } section)
                sections.Add(section);
        return Page("Rewards/My/Index", new MyLoyaltyModel(sections));
    }
}
