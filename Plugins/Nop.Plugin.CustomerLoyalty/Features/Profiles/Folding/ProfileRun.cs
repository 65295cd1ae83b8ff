namespace Nop.Plugin.CustomerLoyalty.Features.Profiles.Folding;

/// <summary>Names under which a run of the profiles keeps how far it is.</summary>
public static class ProfileRun
{
    public const string Name = "profiles";

    public static string Prefix(int runId) => $"profiles:{runId}:";

    /// <summary>The last customer folded.</summary>
    public static string Fold(int runId) => Prefix(runId) + "fold";

    /// <summary>The last journal row whose customer is up to date.</summary>
    public static string Follow(int runId) => Prefix(runId) + "follow";
}
