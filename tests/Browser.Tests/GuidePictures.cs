using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Features.Cases;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;
using Nop.Plugin.CustomerLoyalty.Features.Training;
using Nop.Plugin.CustomerLoyalty.Features.Training.Tours;

namespace Browser.Tests;

/// <summary>Takes the pictures of the guide. A command and not a test: it writes into the repository, and only when it is asked to.</summary>
[Category("GuidePictures")]
public class GuidePictures
{
    private const string Wanted = "LOYALTY_GUIDE_PICTURES";
    private const int LargestFile = 120 * 1024;
    private const int Width = 1120;
    private const int Height = 700;

    private static readonly string Folder = Path.Combine(Repository.Folder, "Plugins", "Nop.Plugin.CustomerLoyalty", "Docs", "guide", "images");

    [Test]
    public async Task Take()
    {
        if (Environment.GetEnvironmentVariable(Wanted) != "1")
            Assert.Ignore($"Set {Wanted}=1 to write the pictures.");
        Directory.CreateDirectory(Folder);
        await using var visit = await Visit.StartAsync();
        await visit.AsAdminAsync();
        await visit.Page.SetViewportSizeAsync(Width, Height);
        var ann = await AnnAsync();
        var caseId = await ComplaintAsync(ann);
        await Stage.RunTaskAsync("figures of the overview");
        var plan = await PlanAsync(visit);
        foreach (var (language, culture) in new[] { ("en", "en-US"), ("zh", "zh-CN") })
        {
            await visit.SpeakAsync(culture);
            foreach (var (name, path) in new[]
            {
                ("first-steps", "/Admin/LoyaltySetup/FirstSteps"), ("dashboard", "/Admin/LoyaltyDashboard/Customers"), ("customer", $"/Admin/LoyaltyCustomer/Index/{ann}"), ("segment", "/Admin/LoyaltySegment/Edit/0"),
                ("journey", "/Admin/LoyaltyJourney/Edit/1"), ("campaign", "/Admin/LoyaltyCampaign/Edit/0"), ("points", $"/Admin/LoyaltyPoint/Statement/{ann}"), ("case", $"/Admin/LoyaltyCase/View/{caseId}"),
                ("surveys", "/Admin/LoyaltySurveyReport/Index"), ("overview", "/Admin/LoyaltyOverview/Index"), ("care", plan), ("tour", TourAddress.Of(TrainingRole.Agent, TourPlan.Of(TrainingRole.Agent), 2).TrimStart('~'))
            })
                await TakeAsync(visit, path, $"{language}-{name}.png");
        }

        await visit.SpeakAsync("en-US");
        var files = Directory.GetFiles(Folder, "*.png");
        Assert.That(files, Has.Length.LessThanOrEqualTo(25));
        Assert.That(files.Where(file => new FileInfo(file).Length > LargestFile).Select(Path.GetFileName), Is.Empty, "too large");
    }

    private static async Task TakeAsync(Visit visit, string path, string file)
    {
        await visit.OpenAsync(path);
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await visit.Page.EvaluateAsync("() => { document.body.classList.add('sidebar-collapse'); document.querySelector('.main-footer')?.remove(); }");
        await visit.Page.WaitForTimeoutAsync(800);
        await visit.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Folder, file), Animations = ScreenshotAnimations.Disabled, Caret = ScreenshotCaret.Hide, Scale = ScreenshotScale.Css });
    }

    /// <summary>Address of a plan for the first tier.</summary>
    private static async Task<string> PlanAsync(Visit visit)
    {
        await visit.OpenAsync("/Admin/LoyaltyCarePlan/List");
        await visit.Page.ClickAsync("#care-plan-add button[type=submit]");
        await visit.Page.WaitForURLAsync("**/LoyaltyCarePlan/Edit/**");
        return new Uri(visit.Page.Url).PathAndQuery;
    }

    /// <summary>Something to look at on the pages of cases and points.</summary>
    private static async Task<int> ComplaintAsync(int customerId)
    {
        await using var scope = Stage.Store.Scope();
        await scope.Get<PointDesk>().GrantAsync(new GrantRequest("guide-pictures", customerId, 1, GrantSource.Service, 120, "For the broken cup"));
        return await scope.Get<ICaseDesk>().OpenAsync(new CaseOpening("guide-pictures", customerId, 1, CaseSource.MyCases, "product", "The cup arrived broken", "The handle is off. It was a present; can you send another one before Sunday?"));
    }

    private static async Task<int> AnnAsync()
    {
        await using var scope = Stage.Store.Scope();
        return await scope.Get<IRepository<Customer>>().Table.Where(customer => customer.Email == "ann@demo.shop").Select(customer => customer.Id).FirstOrDefaultAsync();
    }
}
