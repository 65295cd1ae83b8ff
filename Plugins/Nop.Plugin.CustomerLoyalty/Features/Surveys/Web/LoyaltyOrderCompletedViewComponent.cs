using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Answering;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Inviting;
using Nop.Services.Configuration;
using Nop.Services.Logging;
using Nop.Web.Framework.Components;
using Nop.Web.Models.Checkout;

namespace Nop.Plugin.CustomerLoyalty.Features.Surveys.Web;

/// <summary>Below the confirmation of an order: what the customer expects of it, then the recommendations. An error is logged and shows nothing.</summary>
public class LoyaltyOrderCompletedViewComponent(SurveyAsking asking, SurveyDoor door, SurveyPageFactory pages, IWorkContext workContext, ISettingService settings, ILogger logger) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(string widgetZone, object additionalData)
    {
        SurveyPageModel? survey = null;
        try
        {
            survey = additionalData is CheckoutCompletedModel completed ? await PrepareAsync(completed.OrderId) : null;
        }
        catch (Exception failure)
        {
            await logger.ErrorAsync($"Customer Loyalty: survey at {widgetZone}: {failure.Message}", failure);
        }

        return View($"{CustomerLoyaltyDefaults.ViewRoot}/Surveys/Completed.cshtml", new OrderCompletedModel(survey, widgetZone, additionalData));
    }

    private async Task<SurveyPageModel?> PrepareAsync(int orderId)
    {
        var current = await settings.LoadSettingAsync<CustomerLoyaltySettings>();
        // Staff who buy for a customer do not know what he expects.
        if (!current.IsInstalled || workContext.OriginalCustomerIfImpersonated is not null)
            return null;
        if (await asking.OnPageAsync((await workContext.GetCurrentCustomerAsync()).Id, orderId, current) is not { } invitation)
            return null;
        var token = door.TokenOf(invitation);
        return await door.OpenAsync(token) is { State: DoorState.Open } opened ? await pages.PrepareAsync(token, opened) : null;
    }
}
