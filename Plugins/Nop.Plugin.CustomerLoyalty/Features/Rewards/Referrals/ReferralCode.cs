using System.Security.Cryptography;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Referrals;

/// <summary>Ten letters and digits that cannot be mistaken for one another.</summary>
public static class ReferralCode
{
    public const int Length = 10;

    private const string Signs = "abcdefghjkmnpqrstuvwxyz23456789";

    public static string Make() => RandomNumberGenerator.GetString(Signs, Length);

    public static bool IsCode(string? text) => text is { Length: Length } && text.All(sign => Signs.Contains(sign, StringComparison.Ordinal));
}
