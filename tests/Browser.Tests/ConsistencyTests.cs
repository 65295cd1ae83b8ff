using System.Text.RegularExpressions;
using Nop.Plugin.CustomerLoyalty.Features.Training.Help;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;

namespace Browser.Tests;

/// <summary>
/// A walk of all pages in both languages at the widths of a desktop and a phone. Each page is entered once a language, by a link that another page
/// shows, and asked for everything at once.
/// </summary>
[Category("K1")]
public partial class ConsistencyTests
{
    /// <summary>So many letters beside what is filled in make a text known by them.</summary>
    private const int Telling = 8;

    private ConsistencyShop _shop = null!;
    private IReadOnlyList<ConsistencyFinding> _found = [];
    private HashSet<string> _pages = [];

    [OneTimeSetUp]
    public async Task WalkAsync()
    {
        _shop = await ConsistencyShop.OpenAsync();
        await using var english = new ConsistencyWalk(_shop, "en-US", phone: false);
        await using var chinese = new ConsistencyWalk(_shop, "zh-CN", phone: true);
        await Task.WhenAll(english.BackOfficeAsync(), chinese.BackOfficeAsync());
        await english.ShopAsync();
        await chinese.ShopAsync();
        _found = [.. english.Found, .. chinese.Found];
        _pages = [.. english.Pages.Intersect(chinese.Pages)];
    }

    [OneTimeTearDown]
    public async Task CloseAsync()
    {
        if (_shop is not null)
            await _shop.DisposeAsync();
    }

    /// <summary>What is there only after something ran for days, a sheet of paper that is no page of the back office, and the page of handing over with all customers instead of one.</summary>
    private static readonly string[] Elsewhere = ["Owner.HandOverAll", "Experiment.Details", "CampaignReport.Index", "CampaignReport.People", "Simulation.Details", "Letter.Print"];

    [Test]
    public void EveryPage_WasSeen_InBothLanguages() => Assert.That(HelpPages.Names.Where(name => !_pages.Contains(name)), Is.SubsetOf(Elsewhere));

    [TestCase("error", TestName = "EveryPage_OpensWithoutAnError")]
    [TestCase("structure", TestName = "EveryPage_HasOneHeadingAndATitle")]
    [TestCase("text", TestName = "NoText_IsMissing")]
    [TestCase("overflow", TestName = "NothingSticksOut_OnDesktopAndPhone_FromLeftAndFromRight")]
    [TestCase("access", TestName = "EverybodyCanReadAndUseIt_ByEyeByEarAndByKeyboard")]
    [TestCase("export", TestName = "EveryList_CanBeTakenAlong")]
    [TestCase("layout", TestName = "EveryLabel_StandsAtItsField_WithItsHintBeside")]
    [TestCase("empty", TestName = "EveryGrid_SaysWhatToDoNextWhenItIsEmpty")]
    public void NoPage_HasA(string kind) => Nothing(_found.Where(one => one.Kind == kind));

    [Test]
    public void InChinese_NothingIsStillEnglish()
    {
        var chinese = LocaleFiles.For("zh-CN");
        var texts = LocaleFiles.English.Where(text => chinese[text.Key] != text.Value).Select(text => text.Value.Trim()).ToHashSet(StringComparer.Ordinal);
        var filled = texts.Where(text => Hole().IsMatch(text) && Hole().Replace(text, string.Empty).Count(char.IsLetter) >= Telling).Select(text => new Regex($"^{Hole().Replace(Regex.Escape(text).Replace(@"\{", "{", StringComparison.Ordinal), ".+?")}$", RegexOptions.Singleline)).ToList();
        Nothing(_found.Where(one => one.Kind == "english" && !_shop.Stored.Contains(one.Text) && (texts.Contains(one.Text) || filled.Exists(text => text.IsMatch(one.Text)))));
    }

    /// <summary>Says all of them, not only the first.</summary>
    private static void Nothing(IEnumerable<ConsistencyFinding> found) => Assert.That(found, Is.Empty, string.Join(Environment.NewLine, found.Select(one => $"{one.Page}: {one.Text}")));

    [GeneratedRegex(@"\{\d(?::\w+)?\}")]
    private static partial Regex Hole();
}

/// <param name="Kind">'english' for a text that a Chinese page shows without a Chinese letter: names and codes are, texts of ours must not be.</param>
public sealed record ConsistencyFinding(string Page, string Kind, string Text);
