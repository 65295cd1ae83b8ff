namespace Nop.Plugin.CustomerLoyalty.Features.Contacts;

/// <summary>How much fits.</summary>
public static class ContactLimits
{
    public const int Subject = 200;
    public const int Note = 4_000;
    public const int Address = 200;
    public const int Promise = 500;
    public const int Outcome = 500;

    /// <summary>A day.</summary>
    public const int Minutes = 1_440;
}
