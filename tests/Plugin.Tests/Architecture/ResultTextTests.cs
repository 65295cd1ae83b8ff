using System.Text.RegularExpressions;
using Nop.Plugin.CustomerLoyalty.Engine.Overview;
using Nop.Plugin.CustomerLoyalty.Features.Feedback;
using Nop.Plugin.CustomerLoyalty.Features.Feedback.Themes;
using Nop.Plugin.CustomerLoyalty.Features.Outcomes;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;

namespace Plugin.Tests.Architecture;

/// <summary>Rule R8 for texts whose keys the overview, the outcomes and the feedback of the month put together.</summary>
public partial class ResultTextTests
{
    private const string Prefix = "Plugins.Misc.CustomerLoyalty.";

    [Test]
    public void TextsOfPages_Exist()
    {
        var views = PluginSource.Views.Where(view => new[] { "Overview", "Outcomes", "Feedback" }.Any(folder => view.Key.Contains($"Views/{folder}/", StringComparison.Ordinal)))
            .SelectMany(view => Key().Match(view.Value) is { Success: true } key ? Said().Matches(view.Value).SelectMany(match => Quoted().Matches(match.Value)).Select(match => key.Groups[1].Value + match.Groups[1].Value) : []).ToList();
        Assert.That(views, Has.Count.GreaterThan(60));
        var asked = views.Concat(Asked("Overview")).Concat(Asked("Feedback"))
            .Concat(Enum.GetNames<OverviewCard>().SelectMany(card => new[] { $"{Prefix}Overview.{card}", $"{Prefix}Overview.{card}.Explanation" }))
            .Concat(Enum.GetNames<TargetLight>().Skip(1).Select(light => $"{Prefix}Overview.Light.{light}"))
            .Concat(Enum.GetNames<CardUnit>().Select(unit => $"{Prefix}Overview.Unit.{unit}"))
            .Concat(PluginSource.CSharp.Where(file => file.Key.EndsWith("OverviewCards.cs", StringComparison.Ordinal)).SelectMany(file => Line().Matches(file.Value)).Select(match => $"{Prefix}Overview.Line.{match.Groups[1].Value}"))
            .Concat(Enum.GetNames<ThemeProblem>().Skip(1).Select(problem => $"{Prefix}Feedback.Theme.Problem.{problem}"))
            .Concat(Enums<MeasureKind>()).Concat(Enums<FeedbackSourceKind>())
            .Where(key => !key.EndsWith('.'));
        Assert.That(asked.Where(key => !LocaleFiles.English.ContainsKey(key)).Distinct(), Is.Empty);
    }

    private static IEnumerable<string> Asked(string feature) => PluginSource.CSharp.Where(file => file.Key.StartsWith($"Features/{feature}/Web/", StringComparison.Ordinal))
        .SelectMany(file => Used().Matches(file.Value)).SelectMany(match => Quoted().Matches(match.Value)).Select(match => $"{Prefix}{feature}.{match.Groups[1].Value}");

    private static IEnumerable<string> Enums<TEnum>() where TEnum : struct, Enum => Enum.GetNames<TEnum>().Select(name => $"Enums.{typeof(TEnum).FullName}.{name}");

    [GeneratedRegex(@"const string key = ""([\w.]+)""")]
    private static partial Regex Key();

    /// <summary>A key, or a choice between keys.</summary>
    [GeneratedRegex(@"(?:T\(key \+ |Sure\()(?:""[\w.]+""|\([^()]*\? ""[\w.]+"" : ""[\w.]+""\)|[^()]*\? ""[\w.]+"" : ""[\w.]+"")")]
    private static partial Regex Said();

    [GeneratedRegex(@"(?:wording\.(?:Get|Fill)|notices\.(?:Done|Refused))Async\([^;$]*?""[\w.]+""(?: : ""[\w.]+"")?")]
    private static partial Regex Used();

    [GeneratedRegex(@"""([A-Z][\w.]*)""")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"(?:LineAsync|new CardLine)\(""(\w+)""")]
    private static partial Regex Line();
}
