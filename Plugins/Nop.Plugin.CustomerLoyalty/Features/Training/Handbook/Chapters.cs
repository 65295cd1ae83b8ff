using System.Reflection;

namespace Nop.Plugin.CustomerLoyalty.Features.Training.Handbook;

/// <summary>The handbook as shipped: Markdown, one file for each chapter and language.</summary>
public static class Chapters
{
    /// <summary>In the order in which they are read; the roles first.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        "first-day", "role-administrator", "role-marketer", "role-agent", "role-manager",
        "customers", "segments", "messages", "recommendations", "points", "service", "surveys", "care", "results", "data-quality", "training"
    ];

    /// <param name="culture">Chinese for every Chinese one, English for all others.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such chapter.</exception>
    public static string Read(string chapter, string culture)
    {
        if (!All.Contains(chapter))
            throw new ArgumentOutOfRangeException(nameof(chapter), chapter, "There is no such chapter.");
        var language = culture.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? "zh" : "en";
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Guide/{language}/{chapter}.md")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>The heading of a chapter.</summary>
    public static string TitleOf(string text) => text.Split('\n').Select(line => line.Trim()).FirstOrDefault(line => line.StartsWith("# ", StringComparison.Ordinal))?[2..] ?? string.Empty;
}
