using System.Text.RegularExpressions;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;
using Nop.Plugin.CustomerLoyalty.Platform.Tables;

namespace Plugin.Tests.Architecture;

/// <summary>The headings of files are texts of the back office, in both languages.</summary>
[Category("K1")]
public partial class ExportTextTests
{
    private static readonly IReadOnlyList<KeyValuePair<string, string>> Exports = [.. PluginSource.CSharp.Where(file => file.Value.Contains("TableExport.WriteAsync(", StringComparison.Ordinal))];

    [Test]
    public void EveryHeading_IsThereInBothLanguages()
    {
        var titles = Exports.Where(file => file.Value.Contains("HeadedAsync", StringComparison.Ordinal)).SelectMany(file => Columns().Matches(file.Value)).Select(match => match.Groups[1].Value).Distinct().ToList();
        Assert.That(titles, Has.Count.GreaterThan(100));
        var keys = titles.Select(title => $"Plugins.Misc.CustomerLoyalty.{TableHeadings.Prefix}{title}").ToList();
        Assert.That(keys.Where(key => !LocaleFiles.English.ContainsKey(key) || !LocaleFiles.For("zh-CN").ContainsKey(key)), Is.Empty);
        var dead = LocaleFiles.English.Keys.Where(key => key.StartsWith($"Plugins.Misc.CustomerLoyalty.{TableHeadings.Prefix}", StringComparison.Ordinal)).Except(keys);
        Assert.That(dead.Where(key => !PluginSource.Views.Values.Any(view => view.Contains($"\"{key.Split('.')[^1]}\"", StringComparison.Ordinal)) && !Dimensions().IsMatch(key)), Is.Empty, "no file has them");
    }

    [Test]
    public void NoFile_HasAHeadingThatIsWrittenIntoTheCode() =>
        Assert.That(Exports.Where(file => !file.Value.Contains("HeadedAsync", StringComparison.Ordinal) && Columns().IsMatch(file.Value)).Select(file => file.Key), Is.Empty);

    [GeneratedRegex(@"new(?: TableColumn<\w+>)?\(""([^""]+)"", \w+ =>")]
    private static partial Regex Columns();

    [GeneratedRegex(@"Column\.(Expected)?(Reliability|Assurance|Tangibles|Empathy|Responsiveness)$")]
    private static partial Regex Dimensions();
}
