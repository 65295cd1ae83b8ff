using System.Text.RegularExpressions;

namespace Plugin.Tests.Architecture;

/// <summary>Pages of the back office are built alike: heading, title, place in the menu; what deletes asks; nothing is bound to left or right.</summary>
[Category("K1")]
public partial class PageBuildTests
{
    private static readonly IReadOnlyList<KeyValuePair<string, string>> Pages = [.. PluginSource.Views.Where(view => view.Value.Contains("Layout = \"_AdminLayout\"", StringComparison.Ordinal))];

    [Test]
    public void EveryPage_HasOneHeading_ATitleAndAPlaceInTheMenu()
    {
        Assert.That(Pages, Has.Count.GreaterThan(70));
        Assert.That(Pages.Where(page => Heading().Count(page.Value) != 1).Select(page => page.Key), Is.Empty, "one heading");
        foreach (var wanted in new[] { "content-header clearfix", "ViewBag.PageTitle", "SetActiveMenuItemSystemName", "class=\"content\"" })
            Assert.That(Pages.Where(page => !page.Value.Contains(wanted, StringComparison.Ordinal)).Select(page => page.Key), Is.Empty, wanted);
    }

    [Test]
    public void WhatDeletes_AsksFirst()
    {
        var forms = PluginSource.Views.SelectMany(view => Deletion().Matches(view.Value).Select(form => (View: view.Key, Form: form.Value))).ToList();
        Assert.That(forms, Has.Count.GreaterThan(3));
        Assert.That(forms.Where(form => !form.Form.Contains("modal-content", StringComparison.Ordinal) && !form.Form.Contains("confirm(", StringComparison.Ordinal)), Is.Empty);
    }

    /// <summary>A way to delete is red or shows a bin. It asks by its form, by a window, by nopCommerce's confirmation or by its script; rows of a form that is not saved yet go without.</summary>
    [Test]
    public void WhatLooksLikeDeletion_AsksFirst()
    {
        var ways = PluginSource.Views.SelectMany(view => Danger().Matches(view.Value).Select(way => (View: view.Key, Text: view.Value, Way: way))).ToList();
        Assert.That(ways, Has.Count.GreaterThan(30));
        Assert.That(ways.Where(one => !Asks(one.Text, one.Way)).Select(one => $"{one.View}: {one.Way.Value}"), Is.Empty);
    }

    [TestCase("""<form asp-action="Delete" method="post"><button class="btn btn-danger">""", false)]
    [TestCase("""<form asp-action="Delete" onsubmit="return confirm(1)"><button class="btn btn-danger">""", true)]
    [TestCase("""<form onsubmit="return confirm(1)"></form><button class="btn btn-danger">""", false)]
    [TestCase("""<button type="button" data-toggle="modal"><i class="far fa-trash-can">""", true)]
    public void TheRuleOfDeletion_FindsWhatItForbids(string text, bool asks) => Assert.That(Danger().Matches(text).All(way => Asks(text, way)), Is.EqualTo(asks));

    /// <summary>nopCommerce's default theme gives buttons and messages their look by the class of the page they stand on.</summary>
    [Test]
    public void EveryPageOfTheShopper_IsAnAccountPageOfTheTheme()
    {
        var pages = PluginSource.Views.SelectMany(view => ShoppersPage().Matches(view.Value).Select(page => $"{view.Key}: {page.Value}")).ToList();
        Assert.That(pages, Has.Count.GreaterThan(12));
        Assert.That(pages.Where(page => !page.Contains(" account-page ", StringComparison.Ordinal)), Is.Empty);
    }

    /// <summary>Nothing that deletes is a mere span: it could not be reached by the keyboard.</summary>
    [Test]
    public void Buttons_AreButtons() =>
        Assert.That(PluginSource.Views.SelectMany(view => Fake().Matches(view.Value).Select(fake => $"{view.Key}: {fake.Value}")), Is.Empty);

    private static bool Asks(string text, Match way)
    {
        var before = text[..way.Index];
        var form = before.LastIndexOf("<form", StringComparison.Ordinal) is var at and >= 0 && before.IndexOf("</form>", at, StringComparison.Ordinal) < 0 ? before[at..] : string.Empty;
        var id = Id().Match(way.Value).Groups[1].Value;
        return way.Value.Contains("data-toggle=\"modal\"", StringComparison.Ordinal) || way.Value.Contains("data-confirm", StringComparison.Ordinal) || way.Value.Contains("campaign-remove", StringComparison.Ordinal)
            || form.Contains("confirm(", StringComparison.Ordinal) || form.Contains("modal-content", StringComparison.Ordinal) || (id.Length > 0 && text.Contains($"asp-button-id=\"{id}\"", StringComparison.Ordinal));
    }

    [Test]
    public void Styles_AreSafeFromRightToLeft() =>
        Assert.That(Directory.GetFiles(Path.Combine(PluginSource.Folder, "Content"), "*.css").SelectMany(file => OneSide().Matches(File.ReadAllText(file)).Select(match => $"{Path.GetFileName(file)}: {match.Value}")), Is.Empty);

    /// <summary>nopCommerce takes a plain link out of the view and writes it into the head, which is written already when the layout shows a component: the style would be lost.</summary>
    [Test]
    public void PartsOfPages_BringTheirStyleThemselves()
    {
        var parts = PluginSource.Views.Where(view => !view.Value.Contains("Layout = ", StringComparison.Ordinal)).ToList();
        Assert.That(parts.Where(part => part.Value.Contains("<link ", StringComparison.Ordinal)).Select(part => part.Key), Is.Empty, "written as <!link");
        Assert.That(parts.Count(part => part.Value.Contains("<!link rel=\"stylesheet\"", StringComparison.Ordinal)), Is.GreaterThan(2));
    }

    [TestCase(".a { margin-left: 1px; }")]
    [TestCase(".a { text-align: right; }")]
    [TestCase(".a{left:0}")]
    public void TheRule_FindsWhatItForbids(string style) => Assert.That(OneSide().IsMatch(style), Is.True);

    [GeneratedRegex("<div class=\"page [^\"]*\"")]
    private static partial Regex ShoppersPage();

    [GeneratedRegex("<h1[ >]")]
    private static partial Regex Heading();

    [GeneratedRegex("""<(?:button|a|span)\b(?=[^>]*btn-danger)(?:[^>"]|"[^"]*")*>|<(?:button|a|span)\b(?:[^>"]|"[^"]*")*>\s*<i class="far fa-trash-can""")]
    private static partial Regex Danger();

    [GeneratedRegex("""<span\b[^>]*class="btn [^>]*>""")]
    private static partial Regex Fake();

    [GeneratedRegex("""\bid="([\w-]+)""")]
    private static partial Regex Id();

    [GeneratedRegex("""<form[^>]*asp-action="(?:Delete|Remove|Revoke|Untag|Cancel|Decline)\w*"(?:[^>"]|"[^"]*")*>""")]
    private static partial Regex Deletion();

    [GeneratedRegex(@"(?:(?:margin|padding|border)-(?:left|right)|(?<![\w-])(?:left|right)|text-align\s*:\s*(?:left|right)|float)\s*:\s*(?!none|inline)[\w.]|text-align\s*:\s*(?:left|right)")]
    private static partial Regex OneSide();
}
