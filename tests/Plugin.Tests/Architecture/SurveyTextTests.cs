using System.Text.RegularExpressions;
using Nop.Plugin.CustomerLoyalty.Engine.Surveys;
using Nop.Plugin.CustomerLoyalty.Features.Surveys;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Answering;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Reports;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Web;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;

namespace Plugin.Tests.Architecture;

/// <summary>Rule R8 for texts whose keys surveys put together.</summary>
public partial class SurveyTextTests
{
    private const string Prefix = "Plugins.Misc.CustomerLoyalty.Surveys.";

    [Test]
    public void TextsOfPages_Exist()
    {
        var asked = PluginSource.CSharp.Where(file => file.Key.StartsWith("Features/Surveys/", StringComparison.Ordinal))
            .SelectMany(file => Asked().Matches(file.Value)).Select(match => Prefix + match.Groups[1].Value)
            .Concat(PluginSource.Views.Where(view => view.Key.Contains("Surveys/", StringComparison.Ordinal)).SelectMany(view => Shown().Matches(view.Value).Select(match => Key().Match(view.Value).Groups[1].Value + match.Groups[1].Value)))
            .Concat(Names<SurveyKind>("Page.Title.")).Concat(Names<SurveyKind>("Page.Intro.")).Concat(Names<SurveyKind>("Ready.", nameof(SurveyKind.Own)))
            .Concat(Names<ServiceDimension>("Matters.")).Concat(Names<AnswerFault>("Page.Fault.")).Concat(Names<FormProblemKind>("Problem."))
            .Concat(Names<SurveyOccasion>("When.")).Concat(Enum.GetNames<SurveyOccasion>().Select(name => $"{Prefix}When.{name}.AtOnce"))
            .Concat(new[] { "Scale", "Satisfaction", "Recommendation" }.SelectMany(name => new[] { $"{Prefix}Page.Low.{name}", $"{Prefix}Page.High.{name}" }))
            .Concat(Enum.GetNames<DoorState>().Where(name => name != nameof(DoorState.Open)).Append("Thanks").SelectMany(name => new[] { $"{Prefix}End.{name}", $"{Prefix}End.{name}.Title" }))
            .Concat(new[] { "Rate", "Index", "Satisfaction", "NetPromoters", "Gap" }.Select(name => $"{Prefix}Figure.{name}"))
            .Concat(SurveyEditorTexts.Names.Select(name => $"{Prefix}Editor.{name}"))
            .Concat(new[] { "NameMissing", "CategoryTooLong", "OccasionMissing", "PageNeedsPurchase", "ReminderTooLate" }.Select(name => $"{Prefix}Wrong.{name}"))
            .Concat(Enums<SurveyKind>()).Concat(Enums<QuestionKind>()).Concat(Enums<ServiceDimension>()).Concat(Enums<SurveyOccasion>()).Concat(Enums<InvitationState>()).Concat(Enums<BreakdownKind>());
        Assert.That(asked.Where(key => !LocaleFiles.English.ContainsKey(key)).Distinct(), Is.Empty);
    }

    [Test]
    public void TextsOfReadyMadeForms_Exist_InWordsOfTheirOwn()
    {
        var keys = Enum.GetValues<SurveyKind>().SelectMany(kind => ReadyMadeForms.Of(kind).Questions).Select(question => $"{Prefix}Question.{question.TextKey}").Distinct().ToList();
        Assert.That(keys.Where(key => !LocaleFiles.English.ContainsKey(key)), Is.Empty);
        Assert.That(keys.Where(key => key.Contains(".Long.", StringComparison.Ordinal)).Select(key => LocaleFiles.English[key]), Is.Unique.And.Exactly(22).Items);
    }

    [Test]
    public void TextsOfTheEditor_Exist()
    {
        var script = File.ReadAllText(Path.Combine(PluginSource.Folder, "Content", "survey-editor.js"));
        var said = Said().Matches(script).Select(match => match.Groups[1].Value).Distinct().ToList();
        Assert.That(said, Is.Not.Empty);
        Assert.That(said.Where(name => !SurveyEditorTexts.Names.Contains(name, StringComparer.OrdinalIgnoreCase)), Is.Empty);
    }

    private static IEnumerable<string> Names<TEnum>(string start, params string[] but) where TEnum : struct, Enum => Enum.GetNames<TEnum>().Except(but).Select(name => $"{Prefix}{start}{name}");

    private static IEnumerable<string> Enums<TEnum>() where TEnum : struct, Enum => Enum.GetNames<TEnum>().Select(name => $"Enums.{typeof(TEnum).FullName}.{name}");

    [GeneratedRegex(@"(?:GetAsync|FillAsync)\(""([A-Z][\w.]*\w)""")]
    private static partial Regex Asked();

    [GeneratedRegex(@"T\(key \+ ""([A-Z][\w.]*\w)""\)")]
    private static partial Regex Shown();

    [GeneratedRegex(@"const string key = ""([\w.]+)""")]
    private static partial Regex Key();

    [GeneratedRegex(@"\bt\.(\w+)")]
    private static partial Regex Said();
}
