namespace Nop.Plugin.CustomerLoyalty.Platform.Setup.Recommended;

/// <summary>A setting as it is and as it should be in a shop of this size.</summary>
public sealed record RecommendedSetting(string Name, int Current, int Recommended)
{
    public bool IsFollowed => Current == Recommended;
}
