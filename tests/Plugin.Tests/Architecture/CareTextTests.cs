using System.Text.RegularExpressions;
using Nop.Plugin.CustomerLoyalty.Engine.Care;
using Nop.Plugin.CustomerLoyalty.Features.Care.Plans;
using Nop.Plugin.CustomerLoyalty.Features.Care.Tasks;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;

namespace Plugin.Tests.Architecture;

/// <summary>Rule R8 for texts whose keys the pages of care put together.</summary>
public partial class CareTextTests
{
    private const string Prefix = "Plugins.Misc.CustomerLoyalty.";

    [Test]
    public void TextsOfPages_Exist()
    {
        var asked = PluginSource.CSharp.Where(file => file.Key.StartsWith("Features/Care/", StringComparison.Ordinal)).SelectMany(file => Asked().Matches(file.Value)).Select(match => Prefix + match.Groups[1].Value)
            .Concat(PluginSource.Views.Where(view => view.Key.Contains("Views/Care/", StringComparison.Ordinal)).SelectMany(view => Said().Matches(view.Value)).Select(match => $"{Prefix}Care.{match.Groups[1].Value}"))
            .Concat(Enum.GetNames<FundRefusal>().Where(name => name != nameof(FundRefusal.None)).Select(name => $"{Prefix}Care.Because.{name}"))
            .Concat(Enum.GetNames<OccasionKind>().Select(name => $"{Prefix}Care.Reason.{name}"))
            .Concat(Enum.GetNames<CareIdeaOutcome>().Select(name => $"{Prefix}Care.Idea.{name}"))
            .Concat(Enumerable.Range(1, CareLimits.BestRating).Select(rating => $"{Prefix}Care.Rating.{rating}"))
            .Concat(new[] { "Likes", "Likes.Example", "Dislikes", "Dislikes.Example", "Draft", "Off", "SwitchOn", "SwitchOff", "UseAgain", "Idea" }.Select(name => $"{Prefix}Care.{name}"))
            .Append($"{Prefix}MyDay.Care")
            .Concat(Enums<OccasionKind>()).Concat(Enums<LunarFestival>()).Concat(Enums<FundLineKind>()).Concat(Enums<YearEnd>()).Concat(Enums<CareBudgetKind>()).Concat(Enums<CareTaskState>());
        Assert.That(asked.Where(key => !LocaleFiles.English.ContainsKey(key)).Distinct(), Is.Empty);
    }

    private static IEnumerable<string> Enums<TEnum>() where TEnum : struct, Enum => Enum.GetNames<TEnum>().Select(name => $"Enums.{typeof(TEnum).FullName}.{name}");

    [GeneratedRegex(@"""(Care\.[A-Z][\w.]*\w)""")]
    private static partial Regex Asked();

    [GeneratedRegex(@"key \+ ""([A-Z][\w.]*\w)""\)")]
    private static partial Regex Said();
}
