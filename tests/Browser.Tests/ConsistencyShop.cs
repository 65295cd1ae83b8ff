using Demo.Commerce;
using Demo.Domain;
using Demo.Host;
using Demo.Services;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty;
using Nop.Plugin.CustomerLoyalty.Engine.Care;
using Nop.Plugin.CustomerLoyalty.Engine.Surveys;
using Nop.Plugin.CustomerLoyalty.Features.Care.Fund;
using Nop.Plugin.CustomerLoyalty.Features.Care.Plans;
using Nop.Plugin.CustomerLoyalty.Features.Cases;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Links;
using Nop.Plugin.CustomerLoyalty.Features.Feedback.Months;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Appointments;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Links;
using Nop.Plugin.CustomerLoyalty.Features.Quality.Asking;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Entitlements;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Answering;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Inviting;
using Nop.Plugin.CustomerLoyalty.Features.Training.Samples;
using Nop.Services.Configuration;

namespace Browser.Tests;

/// <summary>A shop with something on every page: the sample shop, sample customers, and rows about Ann wherever there are none yet.</summary>
public sealed partial class ConsistencyShop : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("loyalty-browser-").FullName;
    private readonly List<string> _shopperPages = [];
    private readonly List<string> _doors = [];
    private DemoStore _store = null!;
    private Customer _ann = null!;

    private ConsistencyShop()
    {
    }

    public Uri Address => _store.Address!;

    /// <summary>Pages of the back office from which links lead to others.</summary>
    public IReadOnlyList<string> Doors => _doors;

    public IReadOnlyList<string> ShopperPages => _shopperPages;

    /// <summary>Texts that are rows of the shop.</summary>
    public IReadOnlySet<string> Stored { get; private set; } = new HashSet<string>();

    /// <summary>One for each language: an account keeps its own.</summary>
    public static string AdministratorOf(string culture) => culture == "en-US" ? "admin@demo.shop" : "lan@demo.shop";

    public static async Task<ConsistencyShop> OpenAsync()
    {
        var shop = new ConsistencyShop();
        shop._store = await DemoStore.StartAsync(new DemoStoreOptions { DataFolder = shop._folder, Port = 0, Fresh = true, RunTasks = false, Quiet = true });
        await shop.FillAsync();
        await Stage.RunTasksAsync(shop._store);
        await shop.AnswerAsync();
        await shop.PagesAsync();
        return shop;
    }

    public async ValueTask DisposeAsync()
    {
        if (_store is not null)
            await _store.DisposeAsync();
        Directory.Delete(_folder, true);
    }

    private async Task FillAsync()
    {
        await using var scope = _store.Scope();
        _ann = (await scope.Get<IRepository<Customer>>().Table.FirstOrDefaultAsync(customer => customer.Email == "ann@demo.shop"))!;
        await HireAsync(scope);
        await scope.Get<SampleShop>().AddAsync(true);
        await ConsistencyRows.WriteAsync(_store, scope, _ann.Id);
        await PlanAsync(scope);
    }

    private static async Task HireAsync(ShopScope scope)
    {
        var accounts = scope.Get<IAccounts>();
        var person = await accounts.InsertGuestAsync();
        Assert.That(await accounts.RegisterAsync(person, new Registration(AdministratorOf("zh-CN"), "admin", "Lan", "Admin") { StoreId = 1 }), Is.Empty);
        await scope.Get<ICustomerRoles>().AddAsync(person, NopCustomerDefaults.AdministratorsRoleName);
    }

    /// <summary>A plan of care that is on, with a birthday of Ann's next week.</summary>
    private async Task PlanAsync(ShopScope scope)
    {
        var today = _store.Clock.GetUtcNow().UtcDateTime.Date;
        _ann.DateOfBirth = today.AddDays(7).AddYears(-32);
        await scope.Get<IRepository<Customer>>().UpdateAsync(_ann, false);
        var plans = scope.Get<CarePlans>();
        var plan = await plans.AddAsync(await scope.Get<CareFunds>().GetOrStartAsync(today.AddDays(7).Year, 0), new LoyaltyCarePlan { PerCustomer = 50, Budget = 5_000, ApprovalLimit = 10 });
        var gift = new LoyaltyCareGift { Name = "绿茶", Words = "茶", UnitCost = 20, Stock = 100 };
        await plans.SaveAsync(plan!, gift);
        await plans.SaveAsync(plan!, new LoyaltyCareOccasion { KindId = (int)OccasionKind.Birthday, LeadDays = 14, GiftId = gift.Id });
        await plans.SwitchAsync(plan!, true);
    }

    /// <summary>Somebody who answered a survey.</summary>
    private async Task AnswerAsync()
    {
        await using var scope = _store.Scope();
        var order = (await scope.Get<IRepository<Order>>().Table.Where(one => one.CustomerId != _ann.Id).OrderByDescending(one => one.Id).FirstOrDefaultAsync())!;
        if (await scope.Get<SurveyAsking>().ForJourneyAsync(order.CustomerId, order.Id) is not { } invitation)
            return;
        var door = scope.Get<SurveyDoor>();
        await scope.Get<AnswerDesk>().TakeAsync(await door.OpenAsync(door.TokenOf(invitation)), new GivenAnswers { Marks = Enumerable.Range(1, 5).ToDictionary(number => number, _ => 6), Texts = new Dictionary<int, string> { [7] = "很好" } });
    }

    private async Task PagesAsync()
    {
        await using var scope = _store.Scope();
        _doors.AddRange(["/Admin/LoyaltySetup/FirstSteps", $"/Admin/LoyaltyCustomer/Index/{_ann.Id}", $"/Admin/LoyaltyTimeline/Customer/{_ann.Id}", $"/Admin/LoyaltyPoint/Statement/{_ann.Id}", .. ConsistencyRows.Doors(_ann.Id)]);
        _shopperPages.AddRange([CustomerLoyaltyDefaults.MyLoyaltyPath, CustomerLoyaltyDefaults.MyDataPath, CustomerLoyaltyDefaults.MyCasesPath, $"{CustomerLoyaltyDefaults.MyCasesPath}/new", CustomerLoyaltyDefaults.MyAppointmentsPath]);

        Stored = await ConsistencyRows.StoredAsync(scope);
        var row = (await scope.Get<IRepository<LoyaltyCase>>().Table.FirstOrDefaultAsync(one => one.CustomerId == _ann.Id))!;
        _shopperPages.AddRange([$"{CustomerLoyaltyDefaults.MyCasesPath}/{row.Id}", new Uri(await scope.Get<CaseLinks>().RatingUrlAsync(row)).AbsolutePath]);
        var month = FeedbackMonth.Of(DateOnly.FromDateTime(_store.Clock.GetUtcNow().UtcDateTime));
        await scope.Get<FeedbackDesk>().SaveAsync(1, month, "谢谢！", true);
        _shopperPages.Add($"{CustomerLoyaltyDefaults.FeedbackPath}/{month.Text}");

        var order = (await scope.Get<IRepository<Order>>().Table.Where(one => one.CustomerId == _ann.Id).OrderByDescending(one => one.Id).FirstOrDefaultAsync())!;
        if (await scope.Get<SurveyAsking>().ForJourneyAsync(_ann.Id, order.Id) is { } invitation)
            _shopperPages.Add($"{CustomerLoyaltyDefaults.SurveyPath}/{scope.Get<SurveyDoor>().TokenOf(invitation)}");
        var key = Convert.FromBase64String((await scope.Get<ISettingService>().LoadSettingAsync<CustomerLoyaltySettings>()).SigningKey);
        _shopperPages.Add($"{CustomerLoyaltyDefaults.MailPreferencesPath}/{new RecipientLink(_ann.Id, 1, 0).Seal(key)}");
        if (await scope.Get<DataAsking>().AskAsync(_ann.Id) == AskOutcome.Sent)
            _shopperPages.Add(Link().Match((await scope.Get<IRepository<QueuedEmail>>().Table.OrderByDescending(mail => mail.Id).FirstOrDefaultAsync())!.Body).Value);
        await SealedPagesAsync(scope, order.Id, key);
    }

    /// <summary>A certificate of Ann's, her appointments by the link of a mail, and the case of somebody without an account.</summary>
    private async Task SealedPagesAsync(ShopScope scope, int orderId, byte[] key)
    {
        var now = _store.Clock.GetUtcNow().UtcDateTime;
        var certificate = new LoyaltyEntitlement
        {
            EntitlementKey = "consistency", Code = EntitlementCode.Make(), CustomerId = _ann.Id, StoreId = 1, KindId = (int)EntitlementKind.ServiceVisit, StartsOnUtc = now, ExpiresOnUtc = now.AddYears(1), CreatedOnUtc = now
        };
        await scope.Get<IRepository<LoyaltyEntitlement>>().InsertAsync(certificate, false);
        var guest = await scope.Get<CaseDesk>().OpenAsync(new CaseOpening("consistency:guest", 0, 1, CaseSource.ContactForm, "product", "茶壶", "盖子不合适"), new CaseGuest("客人", "guest@demo.shop", 1));
        _shopperPages.AddRange([
            $"{CustomerLoyaltyDefaults.CertificatePath}/{certificate.Code}", $"{CustomerLoyaltyDefaults.AppointmentPath}/{AppointmentLink.From(DateTime.UtcNow, _ann.Id, orderId).Seal(key)}",
            $"{CustomerLoyaltyDefaults.GuestCasePath}/{await scope.Get<CaseLinks>().GuestTokenAsync(guest.Case.Id)}"
        ]);
    }

    [System.Text.RegularExpressions.GeneratedRegex(@"/loyalty/details/[\w-]+")]
    private static partial System.Text.RegularExpressions.Regex Link();
}
