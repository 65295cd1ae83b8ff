namespace Nop.Plugin.CustomerLoyalty.Features.Care.Tasks;

/// <summary>How much fits.</summary>
public static class CareLimits
{
    public const int Story = 2_000;
    public const int GiftName = 200;
    public const int Name = 100;
    public const int Taste = 200;
    public const int Tastes = 50;
    public const int Words = 4_000;
    public const int LeadDays = 90;
    public const int BestRating = 5;
    public const decimal Money = 1_000_000_000;
}
