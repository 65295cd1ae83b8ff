using Nop.Core.Domain.Gdpr;
using Nop.Services.Configuration;
using Nop.Services.Events;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases;

/// <summary>Who is erased may have written without logging in, too.</summary>
public class GuestCaseConsumer(CasePersonalData cases, ISettingService settings) : IConsumer<CustomerPermanentlyDeleted>
{
    public async Task HandleEventAsync(CustomerPermanentlyDeleted eventMessage)
    {
        if (!string.IsNullOrWhiteSpace(eventMessage.Email) && (await settings.LoadSettingAsync<CustomerLoyaltySettings>()).IsInstalled)
            await cases.EraseAsync(eventMessage.Email);
    }
}
