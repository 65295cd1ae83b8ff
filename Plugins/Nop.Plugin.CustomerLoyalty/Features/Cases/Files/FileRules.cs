namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Files;

/// <summary>How much is taken.</summary>
public sealed record FileRules(int MostFiles, int LargestBytes)
{
    /// <summary>Endings that are taken.</summary>
    public static readonly IReadOnlyList<string> Endings = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".pdf", ".txt", ".docx", ".xlsx"];
}
