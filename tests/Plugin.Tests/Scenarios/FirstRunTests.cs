using Demo.Data;
using Nop.Core.Domain.Messages;
using Nop.Plugin.CustomerLoyalty;
using Nop.Plugin.CustomerLoyalty.Features.Journeys;
using Nop.Plugin.CustomerLoyalty.Features.Training;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;
using Nop.Plugin.CustomerLoyalty.Platform.Setup.Recommended;
using Nop.Services.Configuration;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

/// <summary>What a new shop has to decide: each line reads the shop itself.</summary>
[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("K2")]
public class FirstRunTests(DatabaseKind kind) : ShopTests
{
    protected override ShopSetup Setup => new() { Kind = kind };

    [Test]
    public async Task ANewShop_HasEveryLine_EachLeadingToAPage()
    {
        var steps = await Steps();
        Assert.That(steps.Select(step => step.Name), Is.SupersetOf(new[] { "Sender", "Consent", "Places", "Schedule", "Languages", "Backfill", "Recommended", "Journeys", "Points", "Training" }));
        Assert.That(steps.Select(step => step.Name), Is.Unique);
        Assert.That(steps.Select(step => step.Url), Has.All.StartsWith("~/Admin/"));
    }

    [TestCase("test@mail.com", "smtp.mail.com", false)]
    [TestCase("test@mail.com", "smtp.gmail.com", false)]
    [TestCase("shop@tea.example", "smtp.mail.com", false)]
    [TestCase("tea.shop@gmail.com", "smtp.gmail.com", true)]
    [TestCase("shop@mail.com", "smtp.mail.com", true)]
    public async Task TheSender_IsTheShopsOwn_NotTheOneThatNopCommerceBeginsWith(string email, string host, bool isDone)
    {
        var account = (await Shop.Rows<EmailAccount>())[0];
        (account.Email, account.Host) = (email, host);
        await Shop.Change(account);
        Assert.That(await IsDone("Sender"), Is.EqualTo(isDone));
    }

    [Test]
    public async Task AJourneySwitchedOn_TicksItsLine()
    {
        Assert.That(await IsDone("Journeys"), Is.False);
        var journey = (await Shop.Rows<LoyaltyJourney>())[0];
        journey.StateId = (int)JourneyState.On;
        await Shop.Change(journey);
        Assert.That(await IsDone("Journeys"), Is.True);
    }

    [Test]
    public async Task SomebodyWhoHasLearnt_TicksItsLine()
    {
        var mia = await new BackOffice(Shop).Agent("Mia", Nop.Plugin.CustomerLoyalty.Platform.LoyaltyPermissions.CustomersView);
        Assert.That(await IsDone("Training"), Is.False);
        await Shop.With<TrainingBook>(async book => await book.SeenAsync(TrainingRole.Agent, (await book.StepsAsync(TrainingRole.Agent)).Count), mia);
        Assert.That(await IsDone("Training"), Is.True);
    }

    [Test]
    public async Task RecommendedSettings_AreAppliedAndTakenBack()
    {
        Assert.That(await List(), Is.Empty, "too small");
        var ann = await Shop.Customer("Ann");
        await Shop.HasSold(40, "Tea", ann);
        Shop.Days.PassMinutes(11);
        await Shop.Configure(settings => settings.BestSellerDays = 77);
        var open = (await List()).Where(setting => !setting.IsFollowed).ToList();
        Assert.That(open.Single(setting => setting.Name == "BestSellerDays"), Is.EqualTo(new RecommendedSetting("BestSellerDays", 77, 180)));
        Assert.That(await IsDone("Recommended"), Is.False);

        Assert.That(await Shop.With<RecommendedSettings, int>(recommended => recommended.ApplyAsync()), Is.EqualTo(open.Count));
        Assert.That((await Settings()).BestSellerDays, Is.EqualTo(180));
        Assert.That(await IsDone("Recommended"), Is.True);
        Assert.That(await Shop.With<RecommendedSettings, int>(recommended => recommended.ApplyAsync()), Is.Zero);

        Assert.That(await Shop.With<RecommendedSettings, bool>(recommended => recommended.CanUndoAsync()), Is.True);
        Assert.That(await Shop.With<RecommendedSettings, int>(recommended => recommended.UndoAsync()), Is.EqualTo(open.Count));
        Assert.That((await Settings()).BestSellerDays, Is.EqualTo(77));
        Assert.That(await Shop.With<RecommendedSettings, bool>(recommended => recommended.CanUndoAsync()), Is.False);
    }

    [Test]
    public async Task AppliedTwiceWithAChangeBetween_GoesBackToTheFirst()
    {
        var ann = await Shop.Customer("Ann");
        await Shop.HasSold(40, "Tea", ann);
        await Shop.Configure(settings => settings.BestSellerDays = 77);
        await Shop.With<RecommendedSettings>(recommended => recommended.ApplyAsync());
        await Shop.Configure(settings => settings.BestSellerDays = 20);
        await Shop.With<RecommendedSettings>(recommended => recommended.ApplyAsync());
        await Shop.With<RecommendedSettings>(recommended => recommended.UndoAsync());
        Assert.That((await Settings()).BestSellerDays, Is.EqualTo(77));
    }

    private Task<IReadOnlyList<FirstStep>> Steps() => Shop.With<FirstSteps, IReadOnlyList<FirstStep>>(steps => steps.ListAsync());

    private async Task<bool> IsDone(string name) => (await Steps()).Single(step => step.Name == name).IsDone;

    private Task<IReadOnlyList<RecommendedSetting>> List() => Shop.With<RecommendedSettings, IReadOnlyList<RecommendedSetting>>(recommended => recommended.ListAsync());

    private Task<CustomerLoyaltySettings> Settings() => Shop.With<ISettingService, CustomerLoyaltySettings>(settings => settings.LoadSettingAsync<CustomerLoyaltySettings>());
}
