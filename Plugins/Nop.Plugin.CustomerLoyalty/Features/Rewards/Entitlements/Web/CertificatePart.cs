using Nop.Plugin.CustomerLoyalty.Features.Rewards.Pages;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers.Web;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Entitlements.Web;

/// <summary>Certificates on the page 'My loyalty'.</summary>
public class CertificatePart(CertificateFactory models, TierTexts texts) : IMyLoyaltyPart
{
    public int Order => 500;

    public async Task<MyLoyaltySection?> PrepareAsync(MyLoyaltyVisit visit) => await models.LinesAsync(visit.Customer.Id) is { Count: > 0 } lines
        ? new MyLoyaltySection("certificates", await texts.TextAsync("Entitlements.Mine"), "Entitlements/_Mine", new MyCertificatesModel(lines))
        : null;
}
