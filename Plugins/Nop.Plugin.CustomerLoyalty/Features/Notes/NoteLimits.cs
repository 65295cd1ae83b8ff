namespace Nop.Plugin.CustomerLoyalty.Features.Notes;

/// <summary>How many characters fit.</summary>
public static class NoteLimits
{
    public const int Text = 4_000;
    public const int Topic = 100;
    public const int Source = 100;
    public const int Tag = 50;
}
