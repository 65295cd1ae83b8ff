using Nop.Plugin.CustomerLoyalty.Features.Mailing.Links;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Recipients;

public class MailErasure(MailPreferenceStore preferences, MailClickStore clicks, SuppressionStore suppressions) : IPersonalData
{
    public async Task EraseAsync(int customerId)
    {
        await preferences.EraseAsync(customerId);
        await clicks.EraseAsync(customerId);
        await suppressions.EraseAsync(customerId);
    }
}
