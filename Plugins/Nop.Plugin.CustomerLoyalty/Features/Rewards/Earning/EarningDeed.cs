using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning;

/// <summary>Something that a customer did once.</summary>
/// <param name="Key">At most 80 characters.</param>
public sealed record EarningDeed(string Key, EarningKind Kind, int CustomerId, int StoreId, DateTime OnUtc, int SubjectId = 0, string? Note = null)
{
    public GrantSource Source => Kind switch
    {
        EarningKind.Review => GrantSource.Review,
        EarningKind.Survey => GrantSource.Survey,
        EarningKind.Profile => GrantSource.Profile,
        EarningKind.Birthday => GrantSource.Birthday,
        EarningKind.Referral => GrantSource.Referral,
        EarningKind.Registration => GrantSource.Registration,
        _ => throw new InvalidOperationException($"{Kind} is earned by orders.")
    };
}
