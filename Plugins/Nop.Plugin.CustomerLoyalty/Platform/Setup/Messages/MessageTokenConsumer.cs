using Nop.Core.Domain.Messages;
using Nop.Services.Configuration;
using Nop.Services.Events;

namespace Nop.Plugin.CustomerLoyalty.Platform.Setup.Messages;

/// <summary>Lists our tokens where a template is edited. nopCommerce knows no token group for the template of a plugin and asks without one.</summary>
public class MessageTokenConsumer(ISettingService settings) : IConsumer<AdditionalTokensAddedEvent>
{
    public async Task HandleEventAsync(AdditionalTokensAddedEvent eventMessage)
    {
        if (!eventMessage.TokenGroups.Any() && (await settings.LoadSettingAsync<CustomerLoyaltySettings>()).IsInstalled)
            eventMessage.AddTokens([.. MessageTokens.Allowed]);
    }
}
