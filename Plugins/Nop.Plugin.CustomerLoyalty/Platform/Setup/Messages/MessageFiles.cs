using System.Reflection;

namespace Nop.Plugin.CustomerLoyalty.Platform.Setup.Messages;

/// <summary>Our mails as shipped: one file for each template and language, its first line is the subject as a title element.</summary>
public static class MessageFiles
{
    private const string Root = "Messages/";
    private const string English = "en";
    private const string Ending = ".html";

    /// <summary>The system names of our templates.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.StartsWith($"{Root}{English}/", StringComparison.Ordinal))
            .Select(name => name[$"{Root}{English}/".Length..^Ending.Length])
            .Order(StringComparer.Ordinal)
    ];

    public static MessageText InEnglish(string name) => Read(English, name);

    /// <summary>The translation for a language by its culture; null where the English text of the template is as good as any.</summary>
    public static MessageText? Translation(string name, string culture) =>
        culture.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Read("zh", name) : null;

    private static MessageText Read(string language, string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"{Root}{language}/{name}{Ending}")!;
        using var reader = new StreamReader(stream);
        var title = reader.ReadLine()!;
        return new MessageText(title["<title>".Length..^"</title>".Length], reader.ReadToEnd().Trim());
    }
}
