using System.Text.RegularExpressions;
using Nop.Plugin.CustomerLoyalty.Engine.Journeys;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps;
using Nop.Plugin.CustomerLoyalty.Features.Journeys;
using Nop.Plugin.CustomerLoyalty.Features.Journeys.Desk;
using Nop.Plugin.CustomerLoyalty.Features.Journeys.ReadyMade;
using Nop.Plugin.CustomerLoyalty.Features.Journeys.Reports;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;

namespace Plugin.Tests.Architecture;

/// <summary>Rule R8 for texts whose keys the pages of journeys put together.</summary>
public partial class JourneyTextTests
{
    private const string Prefix = "Plugins.Misc.CustomerLoyalty.Journeys.";

    [Test]
    public void TextsOfPages_Exist()
    {
        var asked = PluginSource.CSharp.Where(file => file.Key.StartsWith("Features/Journeys/", StringComparison.Ordinal))
            .SelectMany(file => Asked().Matches(file.Value)).Select(match => Prefix + match.Groups[1].Value)
            .Concat(Enum.GetNames<JourneyErrorCode>().Select(name => $"{Prefix}Error.{name}"))
            .Concat(Enum.GetNames<EnrollmentGroup>().Select(name => $"{Prefix}Report.{name}"))
            .Concat(Enum.GetNames<JourneyState>().Select(name => $"{Prefix}Switched.{name}"))
            .Concat(Enum.GetNames<SwitchResult>().Where(name => name != nameof(SwitchResult.Done)).Select(name => $"{Prefix}NotSwitched.{name}"))
            .Concat(Enum.GetNames<WaitUnit>().Select(name => $"{Prefix}Step.Wait{name}"))
            .Concat(ReadyMadeJourneys.All.Where(ready => ready.WaitsFor is not null).Select(ready => $"{Prefix}WaitsFor.{ready.WaitsFor}"))
            .Concat(Enums<TriggerKind>()).Concat(Enums<PeriodUnit>()).Concat(Enums<WaitUnit>()).Concat(Enums<GoalKind>()).Concat(Enums<ReEntryKind>())
            .Concat(Enums<JourneyEnd>()).Concat(Enums<SkipReason>()).Concat(Enums<JourneyState>()).Concat(Enums<FollowUpState>());
        Assert.That(asked.Where(key => !LocaleFiles.English.ContainsKey(key)).Distinct(), Is.Empty);
    }

    [Test]
    public void TextsOfTheEditor_Exist()
    {
        var scripts = Directory.GetFiles(Path.Combine(PluginSource.Folder, "Content"), "journey-*.js").Select(File.ReadAllText).ToList();
        Assert.That(scripts, Is.Not.Empty);
        var asked = scripts.SelectMany(script => Said().Matches(script).Select(match => match.Groups[1].Value).Concat(Rows().Matches(script).SelectMany(match => new[] { match.Groups[1].Value, match.Groups[1].Value + "Hint" })))
            .Concat(new[] { "wait", "condition", "mail", "reward", "task", "tag" }.Select(kind => $"Kind_{kind}"));
        Assert.That(asked.Where(name => !LocaleFiles.English.ContainsKey($"{Prefix}Editor.{name}")).Distinct(), Is.Empty);
    }

    private static IEnumerable<string> Enums<TEnum>() where TEnum : struct, Enum => Enum.GetNames<TEnum>().Select(name => $"Enums.{typeof(TEnum).FullName}.{name}");

    [GeneratedRegex(@"texts\.(?:Get|Fill)Async\(""([\w.]+)""")]
    private static partial Regex Asked();

    [GeneratedRegex(@"\btexts\.([A-Z]\w+)")]
    private static partial Regex Said();

    [GeneratedRegex(@"row\(editor, [^,]+, '(\w+)'")]
    private static partial Regex Rows();

}
