using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerLoyalty.Features.Duplicates;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Entitlements;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Entitlements.Web;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Gifts;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Gifts.Web;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Pages;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Referrals;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Referrals.Web;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers.Web;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Benefits;

public static class BenefitServices
{
    public static void AddBenefits(this IServiceCollection services)
    {
        services.AddScoped<EntitlementStore>();
        services.AddScoped<WarrantyFactStore>();
        services.AddScoped<WarrantyPass>();
        services.AddScoped<ITierFollower, VisitFollower>();
        services.AddScoped<Entitlements.Entitlements>();
        services.AddScoped<IPersonalData>(provider => provider.GetRequiredService<Entitlements.Entitlements>());
        services.AddOwnedRows<LoyaltyEntitlement>("Certificate", row => row.CustomerId, (row, id) => row.CustomerId = id);
        services.AddScoped<CertificateFactory>();
        services.AddScoped<EntitlementFactory>();

        services.AddScoped<GiftStore>();
        services.AddScoped<GiftOrderStore>();
        services.AddScoped<VoucherStore>();
        services.AddScoped<IGiftPoints, GiftPoints>();
        services.AddScoped<GiftShelf>();
        services.AddScoped<GiftDesk>();
        services.AddScoped<GiftPass>();
        services.AddScoped<Gifts.Gifts>();
        services.AddScoped<IPersonalData>(provider => provider.GetRequiredService<Gifts.Gifts>());
        services.AddOwnedRows<LoyaltyGiftClaim>("Gift", row => row.CustomerId, (row, id) => row.CustomerId = id);
        services.AddScoped<GiftFactory>();
        services.AddScoped<ClaimFactory>();

        services.AddScoped<ReferralStore>();
        services.AddScoped<ReferralPersonStore>();
        services.AddScoped<ReferralCookies>();
        services.AddScoped<ReferralBinder>();
        services.AddScoped<ReferralRewards>();
        services.AddScoped<ReferralPass>();
        services.AddScoped<Referrals.Referrals>();
        services.AddScoped<IPersonalData>(provider => provider.GetRequiredService<Referrals.Referrals>());
        services.AddOwnedRows<LoyaltyReferralCode>("ReferralCode", row => row.CustomerId, (row, id) => row.CustomerId = id);
        services.AddOwnedRows<LoyaltyReferral>("Referral", row => row.InviterId, (row, id) => row.InviterId = id);
        services.AddScoped<ReferralFactory>();

        services.AddScoped<IMyLoyaltyPart, TierPart>();
        services.AddScoped<IMyLoyaltyPart, GiftPart>();
        services.AddScoped<IMyLoyaltyPart, CertificatePart>();
        services.AddScoped<IMyLoyaltyPart, ReferralPart>();
        services.AddScoped<IMyLoyaltyPart, StakePart>();
    }
}
