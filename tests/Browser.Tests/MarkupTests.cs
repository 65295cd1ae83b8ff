using System.Reflection;
using Demo.Host;
using Nop.Core;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Common;
using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty;
using Nop.Plugin.CustomerLoyalty.Features.Cases;
using Nop.Plugin.CustomerLoyalty.Features.Contacts;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps;
using Nop.Plugin.CustomerLoyalty.Features.Notes;
using Nop.Plugin.CustomerLoyalty.Features.Notes.Tags;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Gifts;

namespace Browser.Tests;

/// <summary>Names and texts that want to be a part of the page: people choose their names, and one of them may mean harm.</summary>
[Category("L3")]
public class MarkupTests
{
    private const string Harm = "<img src=x onerror=\"window.harmed=1\">";

    /// <summary>Texts in which a shop or a customer says what he likes; all else is written by the code.</summary>
    private static readonly string[] Texts =
        ["FirstName", "LastName", "Company", "City", "Address1", "Name", "Title", "Subject", "Note", "Text", "Topic", "Source", "Outcome", "PromiseText", "Comment", "GuestName", "Description"];

    private string _folder = string.Empty;
    private DemoStore _store = null!;
    private int _ann;

    [OneTimeSetUp]
    public async Task OpenAsync()
    {
        _folder = Directory.CreateTempSubdirectory("loyalty-browser-").FullName;
        _store = await DemoStore.StartAsync(new DemoStoreOptions { DataFolder = _folder, Port = 0, Fresh = true, RunTasks = false, Quiet = true });
        await WriteAsync();
        await HarmAsync<Customer>();
        await HarmAsync<Address>();
        await HarmAsync<Category>();
        await HarmAsync<Product>();
        await Stage.RunTasksAsync(_store);
        // Once more for what the tasks have made.
        foreach (var entity in typeof(CustomerLoyaltyPlugin).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(BaseEntity)) && !type.IsAbstract))
            await (Task)typeof(MarkupTests).GetMethod(nameof(HarmAsync), BindingFlags.NonPublic | BindingFlags.Instance)!.MakeGenericMethod(entity).Invoke(this, null)!;
    }

    [OneTimeTearDown]
    public async Task CloseAsync()
    {
        if (_store is not null)
            await _store.DisposeAsync();
        Directory.Delete(_folder, true);
    }

    [Test]
    public async Task NamesAndTextsWithMarkup_AreShownAsTheyWereWritten_OnEveryPageOfTheBackOffice()
    {
        await using var visit = await Visit.StartAsync(shop: _store.Address);
        await visit.LogInAsync("admin@demo.shop", "admin");
        await visit.OpenAsync("/Admin/LoyaltySetup/FirstSteps");
        var pages = await visit.Page.Locator("a[href*='/Admin/Loyalty']").EvaluateAllAsync<string[]>("links => [...new Set(links.map(link => link.getAttribute('href')))]");
        Assert.That(pages, Has.Length.GreaterThan(30));

        var seen = 0;
        foreach (var path in pages.Concat([$"/Admin/LoyaltyCustomer/Index/{_ann}", $"/Admin/LoyaltyTimeline/Customer/{_ann}", "/Admin/LoyaltyCase/View/1", "/Admin/LoyaltySegment/Edit/1", "/Admin/LoyaltyJourney/Edit/1", $"/Admin/Customer/Edit/{_ann}"]))
            seen += await SeeAsync(visit, path);
        Assert.That(seen, Is.GreaterThan(15), "pages that show what was written");
        Assert.That(visit.Errors, Is.Empty);
    }

    [Test]
    public async Task TheShoppersPages_ShowThemToo()
    {
        await using var visit = await Visit.StartAsync(shop: _store.Address);
        await visit.LogInAsync("ann@demo.shop", "ann");
        var seen = 0;
        foreach (var path in new[] { "/", "/customer/info", "/cart", "/wishlist", CustomerLoyaltyDefaults.MyLoyaltyPath, CustomerLoyaltyDefaults.MyCasesPath })
            seen += await SeeAsync(visit, path);
        Assert.That(seen, Is.GreaterThan(0));
        Assert.That(visit.Errors, Is.Empty);
    }

    /// <summary>Returns whether the page shows it.</summary>
    private static async Task<int> SeeAsync(Visit visit, string path)
    {
        await visit.OpenAsync(path);
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.That(await visit.Page.EvaluateAsync<bool>("() => window.harmed === 1 || document.querySelector('img[src=x]') !== null"), Is.False, path);
        return (await visit.Page.Locator("body").InnerTextAsync()).Contains("<img src=x", StringComparison.Ordinal) ? 1 : 0;
    }

    private async Task WriteAsync()
    {
        await using var scope = _store.Scope();
        var now = _store.Clock.GetUtcNow().UtcDateTime;
        _ann = (await scope.Get<IRepository<Customer>>().Table.Where(customer => customer.Email == "ann@demo.shop").FirstOrDefaultAsync())!.Id;
        await scope.Get<IRepository<LoyaltyNote>>().InsertAsync(new LoyaltyNote { NoteKey = Guid.NewGuid(), Version = 1, CustomerId = _ann, KindId = (int)NoteKind.Fact, Topic = "a", Source = "a", Text = "a", AuthorId = _ann, CreatedOnUtc = now }, false);
        await scope.Get<IRepository<LoyaltyTag>>().InsertAsync(new LoyaltyTag { Name = "a" }, false);
        await scope.Get<IRepository<LoyaltyCustomerTag>>().InsertAsync(new LoyaltyCustomerTag { TagId = 1, CustomerId = _ann, AddedById = _ann, AddedOnUtc = now }, false);
        await scope.Get<IRepository<LoyaltyContact>>().InsertAsync(new LoyaltyContact
        {
            ContactKey = Guid.NewGuid(), Version = 1, CustomerId = _ann, StoreId = 1, AgentId = _ann, ChannelId = (int)ContactChannel.Call, DirectionId = (int)ContactDirection.In, Subject = "a", Note = "a",
            StartedOnUtc = now, CreatedOnUtc = now, PromiseText = "a", PromiseDueOnUtc = now.AddDays(1), PromiseOwnerId = _ann, PromiseStateId = (int)PromiseState.Open
        }, false);
        await scope.Get<IRepository<LoyaltyFollowUp>>().InsertAsync(new LoyaltyFollowUp { FollowUpKey = "a", Version = 1, CustomerId = _ann, StoreId = 1, Title = "a", Text = "a", DueOnUtc = now, CreatedOnUtc = now }, false);
        await scope.Get<IRepository<LoyaltyGift>>().InsertAsync(new LoyaltyGift { Name = "a", Description = "a", Points = 10 }, false);
        await scope.Get<IRepository<LoyaltyCase>>().InsertAsync(new LoyaltyCase { CaseKey = "a", CustomerId = _ann, StoreId = 1, LanguageId = 1, Subject = "a", Text = "a", CategoryId = 1, QueueId = 1, Version = 1, CreatedOnUtc = now, DueOnUtc = now.AddDays(1), EscalateOnUtc = LoyaltyCase.Never }, false);
    }

    private async Task HarmAsync<TEntity>() where TEntity : BaseEntity
    {
        await using var scope = _store.Scope();
        var rows = scope.Get<IRepository<TEntity>>();
        var texts = typeof(TEntity).GetProperties().Where(property => property.PropertyType == typeof(string) && property.CanWrite && Texts.Contains(property.Name)).ToList();
        if (texts.Count == 0)
            return;
        foreach (var row in await rows.Table.Take(300).ToListAsync())
        {
            foreach (var text in texts.Where(text => text.GetValue(row) is string { Length: > 0 }))
                text.SetValue(row, $"{Harm}{row.Id}");
            await rows.UpdateAsync(row, false);
        }
    }
}
