using Nop.Core.Domain.Security;

namespace Browser.Tests;

[Category("H1")]
public class CaseTests
{
    private static readonly byte[] Png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    [SetUp]
    public void AMinuteLater() => Stage.Watch.Pass(TimeSpan.FromMinutes(1));

    [Test]
    public async Task AShopperComplains_AgentsAnswer_AndHeSaysHowContentHeIs()
    {
        await using var ann = await Visit.StartAsync(phone: true);
        await ann.LogInAsync("ann@demo.shop", "ann");
        await ann.SpeakAsync("en-US");
        var id = await ComplainsAsync(ann);

        await using var agent = await Visit.StartAsync();
        await agent.AsAdminAsync();
        await agent.OpenAsync("/Admin/LoyaltyCase/List");
        await Assertions.Expect(agent.Page.Locator("#loyalty-cases-grid tbody")).ToContainTextAsync("The pot has a crack");
        await agent.OpenAsync($"/Admin/LoyaltyCase/View/{id}");
        await Assertions.Expect(agent.Page.Locator("#case-thread")).ToContainTextAsync("<b>It leaks</b>");
        await agent.Page.ClickAsync("#case-close");
        await Assertions.Expect(agent.Page.Locator("#case-state")).ToHaveTextAsync("New");

        await using var second = await Visit.StartAsync();
        await second.AsAdminAsync();
        await second.OpenAsync($"/Admin/LoyaltyCase/View/{id}");
        await agent.Page.SelectOptionAsync("#case-template", new SelectOptionValue { Label = "Apology" });
        await Assertions.Expect(agent.Page.Locator("#case-text")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("^Hello Ann"));
        await agent.Page.ClickAsync("#case-ask");
        await Assertions.Expect(agent.Page.Locator("#case-state")).ToHaveTextAsync("Waits for the customer");

        await second.Page.FillAsync("#case-text", "My own long answer");
        await second.Page.ClickAsync("#case-send");
        await Assertions.Expect(second.Page.Locator("#case-conflict")).ToBeVisibleAsync();
        await Assertions.Expect(second.Page.Locator("#case-text")).ToHaveValueAsync("My own long answer");
        await Assertions.Expect(second.Page.Locator("#case-thread")).ToContainTextAsync("Hello Ann");
        await second.Page.ClickAsync("#case-note");
        await Assertions.Expect(second.Page.Locator("#case-thread .note")).ToContainTextAsync("My own long answer");

        await ann.OpenAsync($"/loyalty/cases/{id}");
        await Assertions.Expect(ann.Page.Locator("#case-thread")).ToContainTextAsync("Hello Ann");
        await Assertions.Expect(ann.Page.Locator("#case-thread")).Not.ToContainTextAsync("My own long answer");
        await ann.Page.FillAsync("#Text", "The lid, too");
        await ann.Page.ClickAsync("#case-send");
        await Assertions.Expect(ann.Page.Locator("#case-thread")).ToContainTextAsync("The lid, too", new() { Timeout = 20_000 });
        await Assertions.Expect(ann.Page.Locator("#case-state")).ToHaveTextAsync("We are at it");
        Assert.That(await ann.OverflowAsync(), Is.LessThanOrEqualTo(1));

        await agent.OpenAsync($"/Admin/LoyaltyCase/View/{id}");
        await agent.Page.FillAsync("#compensation-points", "5");
        await agent.Page.ClickAsync("#compensation-go");
        await Assertions.Expect(agent.Page.Locator("#case-compensation")).ToContainTextAsync("5 points");
        await agent.Page.FillAsync("#case-text", "A new one is on its way");
        await agent.Page.ClickAsync("#case-send-close");
        await Assertions.Expect(agent.Page.Locator("#case-state")).ToHaveTextAsync("Closed");

        await ann.OpenAsync($"/loyalty/cases/{id}");
        await ann.Page.ClickAsync("#case-rate");
        await ann.Page.ClickAsync("#case-rating button[value='4']");
        await Assertions.Expect(ann.Page.Locator("#case-rated")).ToBeVisibleAsync();
        await agent.OpenAsync($"/Admin/LoyaltyCase/View/{id}");
        await Assertions.Expect(agent.Page.Locator("#case-rating")).ToContainTextAsync("4");

        await using var bob = await Visit.StartAsync();
        await bob.LogInAsync("agent@demo.shop", "agent");
        Assert.That((await bob.Page.GotoAsync($"/loyalty/cases/{id}"))!.Status, Is.EqualTo(404), "of somebody else");
        Assert.That((await bob.Page.GotoAsync($"/loyalty/cases/{id}/files/1"))!.Status, Is.EqualTo(404));
        Assert.That(ann.Errors.Concat(agent.Errors).Concat(second.Errors), Is.Empty);
    }

    [Test]
    public async Task AGuest_WritesWithoutAnAccount_AndOpensThePageAgain()
    {
        await using var guest = await Visit.StartAsync(phone: true);
        await guest.SpeakAsync("en-US");
        var page = guest.Page;
        await guest.OpenAsync("/loyalty/cases/new");
        await page.FillAsync("#Name", "Gus");
        await page.FillAsync("#Email", "not an address");
        await page.FillAsync("#Subject", "Rome");
        await page.FillAsync("#Text", "Do you ship to Rome?");
        await page.ClickAsync("#case-send");
        await Assertions.Expect(page.Locator("[data-valmsg-for='Email']")).Not.ToBeEmptyAsync();
        await page.FillAsync("#Email", "gus@demo.shop");
        await page.ClickAsync("#case-send");
        await page.ClickAsync("#case-open");
        var link = new Uri(page.Url).PathAndQuery;

        await using var again = await Visit.StartAsync();
        await again.OpenAsync(link);
        await Assertions.Expect(again.Page.Locator("#case-thread")).ToContainTextAsync("Do you ship to Rome?");
        await again.Page.FillAsync("#Text", "By the way: how much?");
        await again.Page.ClickAsync("#case-send");
        await Assertions.Expect(again.Page.Locator("#case-thread")).ToContainTextAsync("By the way: how much?");
        await guest.OpenAsync(link);
        await Assertions.Expect(page.Locator("#case-thread")).ToContainTextAsync("By the way: how much?");
        Assert.That(await guest.OverflowAsync(), Is.LessThanOrEqualTo(1));
        Assert.That((await page.GotoAsync(link[..^3] + "AAA"))!.Status, Is.EqualTo(404));
        Assert.That(guest.Errors.Concat(again.Errors), Is.Empty);
    }

    [Test]
    public async Task AGuestWhoSendsTooMany_IsToldSo_AndNothingTypedIsLost()
    {
        await using var guest = await Visit.StartAsync(phone: true);
        await guest.SpeakAsync("en-US");
        for (var number = 1; number <= 4; number++)
        {
            await guest.OpenAsync("/loyalty/cases/new");
            await FillAsync(guest.Page, $"Question {number}");
            await guest.Page.ClickAsync("#case-send");
            if (number < 4)
                await Assertions.Expect(guest.Page.Locator("#case-sent")).ToBeVisibleAsync();
        }

        await Assertions.Expect(guest.Page.Locator("[data-valmsg-for='Text']")).ToContainTextAsync("minute");
        await Assertions.Expect(guest.Page.Locator("#Text")).ToHaveValueAsync("Do you ship there?");
        Stage.Watch.Pass(TimeSpan.FromMinutes(1));
        await guest.Page.ClickAsync("#case-send");
        await Assertions.Expect(guest.Page.Locator("#case-sent")).ToBeVisibleAsync();
    }

    [Test]
    public async Task TheDatabaseFailsWhileHeSubmits_HeIsTold_AndNothingTypedIsLost()
    {
        await using var guest = await Visit.StartAsync(phone: true);
        await guest.SpeakAsync("en-US");
        var page = guest.Page;
        await guest.OpenAsync("/loyalty/cases/new");
        await FillAsync(page, "Oslo");
        await Stage.ExecuteAsync("CREATE TRIGGER full_disk BEFORE INSERT ON LoyaltyCase BEGIN SELECT RAISE(ABORT, 'disk is full'); END");
        try
        {
            await page.ClickAsync("#case-send");
            await Assertions.Expect(page.Locator("#case-failed")).ToBeVisibleAsync();
            await Assertions.Expect(page.Locator("#Subject")).ToHaveValueAsync("Oslo");
            await Assertions.Expect(page.Locator("#Text")).ToHaveValueAsync("Do you ship there?");
        }
        finally
        {
            await Stage.ExecuteAsync("DROP TRIGGER full_disk");
        }

        await page.ClickAsync("#case-send");
        await Assertions.Expect(page.Locator("#case-sent")).ToBeVisibleAsync();
    }

    [Test]
    public async Task WhereTheContactFormAsksForIt_AGuestShowsThatHeIsAPerson_AndCustomersNeedNot()
    {
        await Stage.SetAsync<CaptchaSettings>(captcha => (captcha.Enabled, captcha.ShowOnContactUsPage) = (true, true));
        try
        {
            await using var guest = await Visit.StartAsync(phone: true);
            await guest.SpeakAsync("en-US");
            await guest.OpenAsync("/loyalty/cases/new");
            await FillAsync(guest.Page, "Rome");
            await guest.Page.ClickAsync("#case-send");
            await Assertions.Expect(guest.Page.Locator("#case-captcha .field-validation-error")).ToContainTextAsync("robot");
            await Assertions.Expect(guest.Page.Locator("#Text")).ToHaveValueAsync("Do you ship there?");
            await guest.Page.CheckAsync("#case-captcha input[type=checkbox]");
            await guest.Page.ClickAsync("#case-send");
            await Assertions.Expect(guest.Page.Locator("#case-sent")).ToBeVisibleAsync();

            await guest.LogInAsync("ann@demo.shop", "ann");
            await guest.OpenAsync("/loyalty/cases/new");
            await Assertions.Expect(guest.Page.Locator("#case-captcha")).ToHaveCountAsync(0);
        }
        finally
        {
            await Stage.SetAsync<CaptchaSettings>(captcha => captcha.Enabled = false);
        }
    }

    private static async Task FillAsync(IPage page, string subject)
    {
        await page.FillAsync("#Name", "Gus");
        await page.FillAsync("#Email", "gus@demo.shop");
        await page.FillAsync("#Subject", subject);
        await page.FillAsync("#Text", "Do you ship there?");
    }

    [Test]
    public async Task ManagersPages_Open_AndSayWhatIsWrongAtTheField()
    {
        await using var visit = await Visit.StartAsync();
        await visit.AsAdminAsync();
        await visit.OpenAsync("/Admin/LoyaltyCaseSetup/Index");
        await visit.Page.ClickAsync("a[href*='LoyaltyCaseSetup/Calendar/']");
        await visit.Page.FillAsync("#Shifts", "Mon 18:00-09:00");
        await visit.Page.ClickAsync("#case-setup-save");
        await Assertions.Expect(visit.Page.Locator("[data-valmsg-for='Shifts']")).ToContainTextAsync("Mon 18:00-09:00");
        await Assertions.Expect(visit.Page.Locator("#Shifts")).ToHaveValueAsync("Mon 18:00-09:00");
        await visit.Page.FillAsync("#Shifts", "Mon 09:00-18:00\nTue 09:00-18:00\nWed 09:00-18:00\nThu 09:00-18:00\nFri 09:00-18:00");
        await visit.Page.ClickAsync("#case-setup-save");
        await Assertions.Expect(visit.Page.Locator("#case-levels")).ToBeVisibleAsync();
        foreach (var path in new[] { "LoyaltyCaseSetup/Queue", "LoyaltyCaseSetup/Category", "LoyaltyCaseSetup/Answer", "LoyaltyCompensation/List", "LoyaltyRecovery/Index" })
            Assert.That((await visit.Page.GotoAsync($"/Admin/{path}"))!.Status, Is.EqualTo(200), path);
        Assert.That(visit.Errors, Is.Empty);
    }

    /// <summary>Begins with mistakes: each is said, and nothing typed is lost.</summary>
    private static async Task<int> ComplainsAsync(Visit ann)
    {
        var page = ann.Page;
        await ann.OpenAsync("/loyalty/cases");
        await page.ClickAsync("#new-case");
        await page.SelectOptionAsync("#Category", "product");
        await page.FillAsync("#Text", "<b>It leaks</b>");
        await page.SetInputFilesAsync("#case-files", new FilePayload { Name = "photo.svg", MimeType = "image/svg+xml", Buffer = "<svg onload='alert(1)'/>"u8.ToArray() });
        await page.ClickAsync("#case-send");
        await Assertions.Expect(page.Locator("[data-valmsg-for='Subject']")).ToContainTextAsync("subject");
        await Assertions.Expect(page.Locator("[data-valmsg-for='files']")).ToContainTextAsync("photo.svg");
        await Assertions.Expect(page.Locator("#Text")).ToHaveValueAsync("<b>It leaks</b>");
        Assert.That(await ann.OverflowAsync(), Is.LessThanOrEqualTo(1));

        await page.FillAsync("#Subject", "The pot has a crack");
        await page.SetInputFilesAsync("#case-files", new FilePayload { Name = "photo.png", MimeType = "text/html", Buffer = Png });
        await page.ClickAsync("#case-send");
        await Assertions.Expect(page.Locator("#case-thread")).ToContainTextAsync("<b>It leaks</b>");
        await Assertions.Expect(page.Locator("#case-thread a")).ToHaveTextAsync("photo.png");
        var link = await page.Locator("#case-thread a").GetAttributeAsync("href");
        var file = await page.APIRequest.GetAsync(new Uri(Stage.Address, link).ToString());
        Assert.That((file.Status, file.Headers["content-type"], file.Headers["x-content-type-options"]), Is.EqualTo((200, "image/png", "nosniff")));
        Assert.That(file.Headers["content-disposition"], Does.StartWith("attachment"));
        return int.Parse(page.Url.Split('/', '?')[^1], System.Globalization.CultureInfo.InvariantCulture);
    }
}
