using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Features.Training;
using Nop.Plugin.CustomerLoyalty.Features.Training.Exercises;
using Nop.Plugin.CustomerLoyalty.Features.Training.Handbook;
using Nop.Plugin.CustomerLoyalty.Features.Training.Help;
using Nop.Plugin.CustomerLoyalty.Features.Training.Samples;
using Nop.Plugin.CustomerLoyalty.Features.Training.Tours;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;
using Nop.Plugin.CustomerLoyalty.Platform.Web;

namespace Plugin.Tests.Architecture;

/// <summary>Help, tours, exercises and handbook speak of pages, permissions and texts that there are.</summary>
[Category("K3")]
public partial class TrainingTextTests
{
    private const string Prefix = "Plugins.Misc.CustomerLoyalty.";

    /// <summary>Pages of the back office as controller and action: what answers a GET with a view of its own.</summary>
    private static readonly IReadOnlyList<(string Controller, string Action)> Pages =
    [
        .. PluginTypes.All.Where(typeof(LoyaltyAdminController).IsAssignableFrom).Where(type => !type.IsAbstract)
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(IsPage).Select(method => (type.Name[..^"Controller".Length], method.Name)))
            .Distinct().Where(page => ShowsAView(page.Item1, page.Item2))
    ];

    [Test]
    public void EveryPage_HasHelpOfItsOwn()
    {
        Assert.That(Pages, Has.Count.GreaterThan(80));
        Assert.That(Pages.Select(page => $"{page.Controller["Loyalty".Length..]}.{page.Action}").Where(name => HelpPages.Find($"Loyalty{name.Split('.')[0]}", name.Split('.')[1]) != name), Is.Empty);
    }

    [Test]
    public void HelpTexts_Exist()
    {
        var keys = HelpPages.Names.SelectMany(name => new[] { "", ".1", ".2", ".3" }.Select(end => $"{Prefix}Help.{name}{end}"))
            .Concat(HelpPages.Names.SelectMany(name => HelpPages.Of(name).Words).SelectMany(word => new[] { $"{Prefix}Help.Word.{word}", $"{Prefix}Help.Word.{word}.Text" }));
        Assert.That(keys.Distinct().Where(IsMissing), Is.Empty);
        Assert.That(HelpPages.Names.Where(name => !Chapters.All.Contains(HelpPages.Of(name).Chapter)), Is.Empty, "chapters");
    }

    [Test]
    public void StepsOfTours_PointAtPagesPermissionsAndTextsThatThereAre()
    {
        foreach (var role in Enum.GetValues<TrainingRole>())
        {
            var steps = TourPlan.Of(role);
            Assert.That(steps, Has.Count.GreaterThanOrEqualTo(5), role.ToString());
            Assert.That(steps.Select(step => step.Name), Is.Unique);
            foreach (var step in steps)
            {
                Assert.That(LoyaltyPermissions.All, Does.Contain(step.Permission), step.Name);
                Assert.That(IsAddressOfAPage(step.Page), Is.True, step.Page);
                Assert.That(AskedBy(step.Page), Does.Contain(step.Permission), $"{step.Name}: the page asks for another permission");
                Assert.That(new[] { $"{Prefix}Training.Step.{step.Name}", $"{Prefix}Training.Step.{step.Name}.Text" }.Where(IsMissing), Is.Empty);
                Assert.That(PluginSource.Views.Values.Any(view => step.Selector.Split(',').Any(part => view.Contains($"\"{part.Trim().TrimStart('#')}\"", StringComparison.Ordinal))), Is.True, step.Selector);
            }
        }

        Assert.That(Enum.GetNames<TrainingRole>().SelectMany(role => new[] { $"{Prefix}Training.Tour.{role}", $"Enums.{typeof(TrainingRole).FullName}.{role}" }).Where(IsMissing), Is.Empty);
    }

    [Test]
    public void Exercises_HaveTexts_AndNamesThatFit()
    {
        var names = PluginTypes.All.Where(type => typeof(IExercise).IsAssignableFrom(type) && !type.IsInterface).Select(type => type.Name[..^"Exercise".Length]).ToList();
        Assert.That(names, Has.Count.GreaterThanOrEqualTo(8));
        Assert.That(names, Has.All.Matches<string>(name => name.Length <= TrainingItems.LongestName));
        Assert.That(names.SelectMany(name => new[] { "", ".Text", ".NotYet" }.Select(end => $"{Prefix}Training.Exercise.{name}{end}")).Where(IsMissing), Is.Empty);
        Assert.That(PluginSource.CSharp.Where(file => file.Key.EndsWith("Exercise.cs", StringComparison.Ordinal)).SelectMany(file => ExercisePage().Matches(file.Value)).Select(match => match.Groups[1].Value)
            .Where(page => !IsAddressOfAPage(page)), Is.Empty);
    }

    [Test]
    public void TextsThatAreComposed_Exist()
    {
        var keys = Enum.GetNames<ExerciseOutcome>().Where(name => name != nameof(ExerciseOutcome.NotYet)).Select(name => $"Training.Outcome.{name}")
            .Concat(Enum.GetNames<SampleOutcome>().Select(name => $"Samples.Outcome.{name}"))
            .Concat(SamplePersona.All.Select(persona => $"Samples.Name.{persona.Name}"))
            .Concat(PluginSource.CSharp["Features/Training/Samples/SampleShop.cs"].Split('\n').SelectMany(line => Filling().Matches(line)).SelectMany(match => match.Groups[1].Value == "Case" ? [match.Groups[2].Value, $"{match.Groups[2].Value}.Text"] : new[] { match.Groups[2].Value }).Select(name => $"Samples.{name}"))
            .Concat(PluginSource.CSharp.SelectMany(file => Steps().Matches(file.Value)).Select(match => $"Steps.{match.Groups[1].Value}.Why"))
            .Concat(typeof(Nop.Plugin.CustomerLoyalty.Engine.Setup.ShopAdvisor).GetFields().SelectMany(field => new[] { $"Recommended.{field.GetRawConstantValue()}", $"Recommended.{field.GetRawConstantValue()}.Why" }))
            .Concat(PluginSource.Views.Where(view => view.Key.StartsWith("Views/Training/", StringComparison.Ordinal) || view.Key == "Views/Setup/FirstSteps.cshtml")
                .SelectMany(view => Said().Matches(view.Value).Select(match => (view.Value.Contains("CustomerLoyalty.Training.\";", StringComparison.Ordinal) ? "Training." : "") + match.Groups[1].Value)));
        Assert.That(keys.Distinct().Select(key => Prefix + key).Where(IsMissing), Is.Empty);
    }

    [Test]
    public void TheHandbook_IsThereInBothLanguages_AndItsLinksLead()
    {
        foreach (var chapter in Chapters.All)
            foreach (var culture in new[] { "en-US", "zh-CN" })
            {
                var text = Chapters.Read(chapter, culture);
                Assert.That(Chapters.TitleOf(text), Is.Not.Empty, chapter);
                Assert.That(Links().Matches(text).Select(match => match.Groups[1].Value).Where(link => link.EndsWith(".md", StringComparison.Ordinal) && !Chapters.All.Contains(link[..^3])), Is.Empty, chapter);
            }

        Assert.That(Chapters.All.Where(chapter => !Chapters.Read(chapter, "zh-CN").Any(letter => letter is >= '\u4e00' and <= '\u9fff')), Is.Empty);
        Assert.Throws<ArgumentOutOfRangeException>(() => Chapters.Read("../../secret", "en-US"));
    }

    private static bool IsPage(MethodInfo method) => !method.IsSpecialName && method.GetCustomAttributesData().All(attribute => attribute.AttributeType != typeof(HttpPostAttribute) && attribute.AttributeType != typeof(NonActionAttribute));

    /// <summary>Files, data and parts of pages are no pages.</summary>
    private static bool ShowsAView(string controller, string action)
    {
        var code = PluginSource.CSharp.Single(file => file.Key.EndsWith($"/{controller}Controller.cs", StringComparison.Ordinal)).Value;
        var body = Regex.Match(code, $@"\[CheckPermission[^\n]*\n(?:\s*\[[^\n]*\n)*\s*public (?:async )?\S+ {action}\((?:[^)]|\)(?!\s*(?:=>|\r?\n)))*\)\s*(?:=>(?<body>[^;]*;)|\r?\n    \{{(?<body>.*?)\r?\n    \}})", RegexOptions.Singleline).Groups["body"].Value;
        return body.Contains("Page(", StringComparison.Ordinal) || body.Contains("await ShowAsync(", StringComparison.Ordinal) || body.Contains("FormAsync(", StringComparison.Ordinal);
    }

    private static bool IsAddressOfAPage(string address)
    {
        var parts = address.Split('/');
        return Pages.Contains((parts[0], parts.ElementAtOrDefault(1) ?? "Index"));
    }

    private static IEnumerable<string?> AskedBy(string address)
    {
        var parts = address.Split('/');
        return PluginTypes.All.Single(type => type.Name == $"{parts[0]}Controller").GetMethods().Where(method => method.Name == (parts.ElementAtOrDefault(1) ?? "Index") && IsPage(method))
            .SelectMany(method => method.GetCustomAttributesData()).SelectMany(attribute => attribute.ConstructorArguments).Select(argument => argument.Value as string);
    }

    private static bool IsMissing(string key) => !LocaleFiles.English.ContainsKey(key) || !LocaleFiles.For("zh-CN").ContainsKey(key);

    [GeneratedRegex(@"string Page => ""([\w/]+)""")]
    private static partial Regex ExercisePage();

    [GeneratedRegex(@"Add(Case|Contact|Note|Task)Async\(people\[""\w+""\], ""(\w+)""\)")]
    private static partial Regex Filling();

    [GeneratedRegex(@"new FirstStep\(""(\w+)""")]
    private static partial Regex Steps();

    [GeneratedRegex(@"T\(key \+ ""([A-Z][\w.]*\w)""\)")]
    private static partial Regex Said();

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex Links();
}
