namespace Nop.Plugin.CustomerLoyalty.Features.Feedback;

/// <summary>As long as the columns are.</summary>
public static class FeedbackLimits
{
    public const int Name = 100;
    public const int Words = 2_000;
    public const int Change = 1_000;
    public const int Intro = 4_000;
}
