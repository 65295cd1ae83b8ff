using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Platform.Web;

namespace Plugin.Tests.Architecture;

/// <summary>Whatever takes something away in the back office asks first: in a question of the browser, in a dialogue, or as nopCommerce's own grids and pages do.</summary>
[Category("K1")]
public partial class DeleteQuestionTests
{
    private static readonly IReadOnlyDictionary<string, string> Views = PluginSource.Views.ToDictionary(view => view.Key, view => view.Value);

    private static IEnumerable<TestCaseData> Deletes => PluginTypes.All.Where(type => typeof(LoyaltyAdminController).IsAssignableFrom(type) && !type.IsAbstract)
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        .Where(method => method.IsDefined(typeof(HttpPostAttribute)) && TakesAway().IsMatch(method.Name))
        .Select(method => new TestCaseData(method.DeclaringType!.Name[..^"Controller".Length], method.Name));

    [TestCaseSource(nameof(Deletes))]
    public void EveryDelete_AsksFirst(string controller, string action)
    {
        var ways = Views.SelectMany(view => WaysOf(view.Key, view.Value, controller, action)).ToList();
        Assert.That(ways, Is.Not.Empty, "no page leads to it, or it does so in a way that this test does not know");
        Assert.That(ways.Where(way => !way.Asks).Select(way => way.View), Is.Empty);
    }

    [Test]
    public void ThereAreDeletes() => Assert.That(Deletes.Count(), Is.GreaterThan(20));

    private static IEnumerable<(string View, bool Asks)> WaysOf(string name, string view, string controller, string action)
    {
        // The page of the controller itself names no controller.
        bool IsOf(string text) => Named().Match(text) is { Success: true } named ? named.Groups[1].Value == controller || named.Groups[1].Value.StartsWith('@') : PagesOf(controller).Contains(name);

        foreach (Match form in Form().Matches(view))
            if (form.Value.Contains($"asp-action=\"{action}\"", StringComparison.Ordinal) && IsOf(form.Value))
                yield return (name, form.Value.Contains("confirm(", StringComparison.Ordinal) || form.Value.Contains("modal-content", StringComparison.Ordinal));
        foreach (Match button in SubmitTo().Matches(view))
            if (button.Groups[1].Value == action && IsOf(button.Value))
                yield return (name, button.Value.Contains("confirm(", StringComparison.Ordinal));
        if (action == "Delete" && PagesOf(controller).Contains(name) && view.Contains("<nop-delete-confirmation", StringComparison.Ordinal))
            yield return (name, true);
        if (view.Contains($"UrlDelete = new DataUrl(\"{action}\", \"{controller}\"", StringComparison.Ordinal))
            yield return (name, view.Contains("RenderButtonRemove", StringComparison.Ordinal));
    }

    /// <summary>Views that the controller itself opens, with their parts.</summary>
    private static HashSet<string> PagesOf(string controller)
    {
        var source = PluginSource.CSharp.Single(file => file.Key.EndsWith($"/{controller}Controller.cs", StringComparison.Ordinal)).Value;
        var pages = Opened().Matches(source).Select(page => $"Views/{page.Groups[1].Value}.cshtml").ToHashSet();
        foreach (var part in pages.Where(Views.ContainsKey).SelectMany(page => Part().Matches(Views[page])).Select(part => $"Views/{part.Groups[1].Value}.cshtml").ToList())
            pages.Add(part);
        return pages;
    }

    [GeneratedRegex("^(Delete|Remove|Revoke|Erase|Forget|Clear|Drop|Discard|Reset)")]
    private static partial Regex TakesAway();

    [GeneratedRegex("<form\\b(?:[^>\"]|\"[^\"]*\")*>")]
    private static partial Regex Form();

    [GeneratedRegex("<button\\b(?:[^>\"]|\"[^\"]*\")*?(?:asp-action|formaction)=\"(\\w+)\"(?:[^>\"]|\"[^\"]*\")*>")]
    private static partial Regex SubmitTo();

    [GeneratedRegex("asp-controller=\"(@?[\\w.]+)\"")]
    private static partial Regex Named();

    [GeneratedRegex("Page\\(\"([\\w/]+)\"")]
    private static partial Regex Opened();

    [GeneratedRegex("CustomerLoyalty/Views/([\\w/]+)\\.cshtml")]
    private static partial Regex Part();
}
