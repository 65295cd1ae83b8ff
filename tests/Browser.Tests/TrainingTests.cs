using Nop.Plugin.CustomerLoyalty.Features.Training;
using Nop.Plugin.CustomerLoyalty.Features.Training.Exercises;
using Nop.Plugin.CustomerLoyalty.Features.Training.Tours;

namespace Browser.Tests;

/// <summary>Tours, exercises and help as people who learn meet them.</summary>
[Category("K3")]
public class TrainingTests
{
    [Test]
    public async Task EveryStepOfEveryTour_PointsAtAnElement_OnDesktopAndPhone([Values] bool phone)
    {
        await using var visit = await Visit.StartAsync(phone);
        await visit.AsAdminAsync();
        var page = visit.Page;
        foreach (var role in Enum.GetValues<TrainingRole>())
        {
            var steps = TourPlan.Of(role);
            for (var number = 1; number <= steps.Count; number++)
            {
                await visit.OpenAsync(TourAddress.Of(role, steps, number).TrimStart('~'));
                await Assertions.Expect(page.Locator("#loyalty-tour")).ToBeVisibleAsync();
                await Assertions.Expect(page.Locator(".loyalty-tour-target")).ToHaveCountAsync(1);
                Assert.That(await page.EvaluateAsync<bool>("() => document.activeElement.id === 'loyalty-tour'"), Is.True, $"{role} {number}: the focus is in the step");
                Assert.That(await InsideAsync(page), Is.True, $"{role} {number}: the step is within the window");
                if (phone)
                    Assert.That(await visit.OverflowAsync(), Is.LessThanOrEqualTo(1), $"{role} {number}");
            }
        }

        Assert.That(visit.Errors, Is.Empty);
    }

    [Test]
    public async Task ATour_ByKeyboard_AcrossPages_IsLeftAndTakenUp()
    {
        await using var visit = await Visit.StartAsync();
        await visit.AsAdminAsync();
        var page = visit.Page;
        await visit.OpenAsync("/Admin/LoyaltyTraining");
        await page.ClickAsync("[data-tour='Agent']");
        await ReadyAsync(page, 1);
        await page.Keyboard.PressAsync("Tab");
        for (var stop = 0; stop < 6; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            Assert.That(await page.EvaluateAsync<bool>("() => document.getElementById('loyalty-tour').contains(document.activeElement)"), Is.True, "the focus stays in the step");
        }

        await page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("LoyaltyCase/List"));
        await ReadyAsync(page, 2);
        await page.Keyboard.PressAsync("ArrowLeft");
        await ReadyAsync(page, 1);
        await page.Keyboard.PressAsync("ArrowRight");
        await ReadyAsync(page, 2);
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator("#loyalty-tour")).ToHaveCountAsync(0);
        Assert.That(page.Url, Does.Not.Contain("loyaltyTour"));
        await Assertions.Expect(page.Locator("#loyalty-help-open")).ToBeFocusedAsync();

        await visit.OpenAsync("/Admin/LoyaltyTraining");
        await page.ClickAsync("[data-tour='Agent']");
        await Assertions.Expect(page.Locator("#loyalty-tour")).ToHaveAttributeAsync("data-step", "2");
        for (var step = 3; step <= TourPlan.Of(TrainingRole.Agent).Count; step++)
        {
            await page.ClickAsync("#loyalty-tour-next");
            await Assertions.Expect(page.Locator("#loyalty-tour")).ToHaveAttributeAsync("data-step", $"{step}");
        }

        await SavedAsync(page);
        await page.ClickAsync("#loyalty-tour-next");
        await Assertions.Expect(page.Locator("[data-role='Agent'] .badge").First).ToContainTextAsync("done on");
        Assert.That(visit.Errors, Is.Empty);
    }

    [Test]
    public async Task Help_OpensBesideThePage_InBothLanguages_AndLeadsIntoTheHandbook([Values] bool phone)
    {
        await using var visit = await Visit.StartAsync(phone);
        await visit.AsAdminAsync();
        var page = visit.Page;
        foreach (var culture in new[] { "en-US", "zh-CN" })
        {
            await visit.SpeakAsync(culture);
            await visit.OpenAsync("/Admin/LoyaltySegment/List");
            await page.ClickAsync(".content-header h1 #loyalty-help-open");
            await Assertions.Expect(page.Locator("#loyalty-help")).ToBeVisibleAsync();
            await Assertions.Expect(page.Locator("[data-help='Segment.List']")).ToContainTextAsync(culture == "en-US" ? "Groups of customers" : "客户分群");
            await Assertions.Expect(page.Locator("#loyalty-help-close")).ToBeFocusedAsync();
            Assert.That(await visit.OverflowAsync(), Is.LessThanOrEqualTo(1));
            await page.Keyboard.PressAsync("Escape");
            await Assertions.Expect(page.Locator("#loyalty-help")).ToBeHiddenAsync();
            await Assertions.Expect(page.Locator("#loyalty-help-open")).ToBeFocusedAsync();
            await page.ClickAsync("#loyalty-help-open");
            await page.ClickAsync("#loyalty-help a[href*='Handbook']");
            await Assertions.Expect(page.Locator("[data-chapter='segments'] h2")).ToContainTextAsync(culture == "en-US" ? "Segments" : "客户分群");
            Assert.That(await visit.OverflowAsync(), Is.LessThanOrEqualTo(1));
        }

        await visit.SpeakAsync("en-US");
        Assert.That(visit.Errors, Is.Empty);
    }

    [Test]
    [Category("K2")]
    public async Task SampleDataAndExercises_FromTheFirstRunOn()
    {
        await using var visit = await Visit.StartAsync();
        await visit.AsAdminAsync();
        var page = visit.Page;
        await visit.OpenAsync("/Admin/LoyaltySetup/FirstSteps");
        await page.ClickAsync("#samples-add");
        await Assertions.Expect(page.Locator("body")).ToContainTextAsync("Tick the box");
        await page.ClickAsync("label[for='samples-confirm']");
        await page.ClickAsync("#samples-add");
        await Assertions.Expect(page.Locator("#loyalty-samples")).ToHaveAttributeAsync("data-count", "12");

        await visit.OpenAsync("/Admin/LoyaltyTraining");
        await page.Locator("[data-exercise='AnswerCase'] form[action*='Start'] button").ClickAsync();
        await page.Locator("[data-exercise='AnswerCase'] form[action*='Check'] button").ClickAsync();
        await Assertions.Expect(page.Locator("body")).ToContainTextAsync("No case of a sample customer was answered");
        await page.Locator("[data-exercise='AnswerCase'] a").ClickAsync();
        await page.Locator("#loyalty-cases-grid tbody a").Filter(new() { HasText = "cup arrived broken" }).First.ClickAsync();
        await page.FillAsync("#case-text", "A new cup is on its way.");
        await page.ClickAsync("#case-send");
        await Assertions.Expect(page.Locator("#case-thread")).ToContainTextAsync("A new cup is on its way.");
        await visit.OpenAsync("/Admin/LoyaltyTraining");
        await page.Locator("[data-exercise='AnswerCase'] form[action*='Check'] button").ClickAsync();
        await Assertions.Expect(page.Locator("[data-exercise='AnswerCase']")).ToHaveAttributeAsync("data-done", "true");

        await page.Locator("[data-exercise='ReadHoldOut'] form[action*='Start'] button").ClickAsync();
        await page.FillAsync("#answer-ReadHoldOut", $"{await HoldOutAsync():0}");
        await page.Locator("[data-exercise='ReadHoldOut'] form[action*='Check'] button").ClickAsync();
        await Assertions.Expect(page.Locator("[data-exercise='ReadHoldOut']")).ToHaveAttributeAsync("data-done", "true");

        await visit.OpenAsync("/Admin/LoyaltyTraining/Report");
        await Assertions.Expect(page.Locator("#loyalty-training-grid")).ToContainTextAsync("Answer a case");

        await visit.OpenAsync("/Admin/LoyaltySetup/FirstSteps");
        await page.ClickAsync("#samples-remove");
        await page.ClickAsync("#samples-remove-now");
        await Assertions.Expect(page.Locator("#loyalty-samples")).ToHaveAttributeAsync("data-count", "0");
        Assert.That(visit.Errors, Is.Empty);
    }

    [Test]
    [Category("K2")]
    public async Task RecommendedSettings_AreShownAppliedAndTakenBack()
    {
        await using var visit = await Visit.StartAsync();
        await visit.AsAdminAsync();
        var page = visit.Page;
        await visit.OpenAsync("/Admin/LoyaltySetup/FirstSteps");
        var before = await page.Locator("[data-setting='BestSellerDays'] td:nth-child(2)").InnerTextAsync();
        await page.ClickAsync("#recommended-apply");
        await Assertions.Expect(page.Locator("#recommended-apply")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator("[data-step='Recommended']")).ToHaveAttributeAsync("data-done", "true");
        await page.ClickAsync("#recommended-undo");
        await Assertions.Expect(page.Locator("[data-setting='BestSellerDays'] td:nth-child(2)")).ToHaveTextAsync(before);
        Assert.That(visit.Errors, Is.Empty);
    }

    private static async Task<decimal> HoldOutAsync()
    {
        await using var scope = Stage.Store.Scope();
        var question = await scope.Get<IEnumerable<IExercise>>().OfType<IQuestion>().Single(exercise => exercise.Name == "ReadHoldOut").AskAsync();
        return question!.Answer;
    }

    private static Task<bool> InsideAsync(IPage page) => page.EvaluateAsync<bool>("""
        () => {
          const box = document.getElementById('loyalty-tour').getBoundingClientRect();
          return box.left >= 0 && box.right <= innerWidth + 1 && box.top >= 0 && box.bottom <= innerHeight + 1;
        }
        """);

    /// <summary>The step stands in the page from the start; it listens to keys only when its script has run and the shop remembers it.</summary>
    private static async Task ReadyAsync(IPage page, int step)
    {
        await Assertions.Expect(page.Locator("#loyalty-tour")).ToHaveAttributeAsync("data-step", $"{step}");
        await SavedAsync(page);
    }

    private static Task SavedAsync(IPage page) => Assertions.Expect(page.Locator("#loyalty-tour")).ToHaveAttributeAsync("data-saved", "true");
}
