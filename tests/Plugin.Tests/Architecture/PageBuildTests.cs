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

    [Test]
    public void Styles_AreSafeFromRightToLeft() =>
        Assert.That(Directory.GetFiles(Path.Combine(PluginSource.Folder, "Content"), "*.css").SelectMany(file => OneSide().Matches(File.ReadAllText(file)).Select(match => $"{Path.GetFileName(file)}: {match.Value}")), Is.Empty);

    [TestCase(".a { margin-left: 1px; }")]
    [TestCase(".a { text-align: right; }")]
    [TestCase(".a{left:0}")]
    public void TheRule_FindsWhatItForbids(string style) => Assert.That(OneSide().IsMatch(style), Is.True);

    [GeneratedRegex("<h1[ >]")]
    private static partial Regex Heading();

    [GeneratedRegex("""<form[^>]*asp-action="(?:Delete|Remove)\w*"(?:[^>"]|"[^"]*")*>""")]
    private static partial Regex Deletion();

    [GeneratedRegex(@"(?:(?:margin|padding|border)-(?:left|right)|(?<![\w-])(?:left|right)|text-align\s*:\s*(?:left|right)|float)\s*:\s*(?!none|inline)[\w.]|text-align\s*:\s*(?:left|right)")]
    private static partial Regex OneSide();
}
