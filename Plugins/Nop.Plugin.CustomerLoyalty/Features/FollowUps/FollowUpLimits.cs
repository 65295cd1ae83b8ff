namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps;

/// <summary>How much fits.</summary>
public static class FollowUpLimits
{
    public const int Title = 200;
    public const int Text = 1_000;
    public const int Outcome = 1_000;
    public const int SnoozeDays = 90;
}
