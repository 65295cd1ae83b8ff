using System.Reflection;
using Demo.Host;
using Nop.Core;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Messages;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty;
using Nop.Plugin.CustomerLoyalty.Features.Cases;
using Nop.Plugin.CustomerLoyalty.Features.Contacts;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Appointments;
using Nop.Plugin.CustomerLoyalty.Features.Notes;
using Nop.Plugin.CustomerLoyalty.Features.Notes.Tags;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Gifts;

namespace Browser.Tests;

/// <summary>Rows about a customer, in words that are no text of ours.</summary>
internal static class ConsistencyRows
{
    /// <summary>Pages to which only buttons lead.</summary>
    public static IEnumerable<string> Doors(int customerId) =>
    [
        $"/Admin/LoyaltyNote/Edit?customerId={customerId}", $"/Admin/LoyaltyContact/Log?customerId={customerId}", $"/Admin/LoyaltyFollowUp/Create?customerId={customerId}", $"/Admin/LoyaltyCase/New?customerId={customerId}",
        $"/Admin/LoyaltyDuplicate/Compare?one={customerId}&other={customerId + 1}", "/Admin/LoyaltyAppointment/Edit/1", "/Admin/LoyaltyFollowUp/Edit/1", "/Admin/LoyaltySurvey/Version/1", "/Admin/LoyaltySurveyAnswer/Details/1",
        $"/Admin/LoyaltyOwner/HandOverAll?fromId={customerId}"
    ];

    public static async Task WriteAsync(DemoStore store, ShopScope scope, int customerId)
    {
        var now = store.Clock.GetUtcNow().UtcDateTime;
        await AddAsync(scope, new LoyaltyNote { NoteKey = Guid.NewGuid(), Version = 1, CustomerId = customerId, KindId = (int)NoteKind.Fact, Topic = "茶", Source = "电话", Text = "喜欢绿茶", AuthorId = customerId, CreatedOnUtc = now });
        var tag = await AddAsync(scope, new LoyaltyTag { Name = "茶友" });
        await AddAsync(scope, new LoyaltyCustomerTag { TagId = tag.Id, CustomerId = customerId, AddedById = customerId, AddedOnUtc = now });
        await AddAsync(scope, new LoyaltyContact
        {
            ContactKey = Guid.NewGuid(), Version = 1, CustomerId = customerId, StoreId = 1, AgentId = customerId, ChannelId = (int)ContactChannel.Call, DirectionId = (int)ContactDirection.In, Subject = "包裹", Note = "晚了",
            StartedOnUtc = now, CreatedOnUtc = now, PromiseText = "回电", PromiseDueOnUtc = now.AddDays(1), PromiseOwnerId = customerId, PromiseStateId = (int)PromiseState.Open
        });
        await AddAsync(scope, new LoyaltyFollowUp { FollowUpKey = "consistency", Version = 1, CustomerId = customerId, StoreId = 1, Title = "打电话", Text = "问候", DueOnUtc = now, CreatedOnUtc = now });
        await AddAsync(scope, new LoyaltyAppointment { AppointmentKey = Guid.NewGuid(), Version = 1, CustomerId = customerId, StoreId = 1, LanguageId = 1, StateId = 1, Wish = "学用茶壶", FirstOnUtc = now.AddDays(3), CreatedOnUtc = now });
        await AddAsync(scope, new LoyaltyGift { Name = "茶杯", Description = "白瓷", Points = 10 });
        await scope.Get<ICaseDesk>().OpenAsync(new CaseOpening("consistency", customerId, 1, CaseSource.MyCases, "product", "茶杯碎了", "把手断了，可以换一个吗？"));
    }

    /// <summary>Everything that is stored: it is in the language of who wrote or installed it, whatever the reader's.</summary>
    public static async Task<IReadOnlySet<string>> StoredAsync(ShopScope scope)
    {
        var stored = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entity in typeof(CustomerLoyaltyPlugin).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(BaseEntity)) && !type.IsAbstract).Concat([typeof(NewsLetterSubscriptionType), typeof(CustomerRole), typeof(Category), typeof(Manufacturer), typeof(Product)]))
            await (Task)typeof(ConsistencyRows).GetMethod(nameof(ReadAsync), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(entity).Invoke(null, [scope, stored])!;
        return stored;
    }

    private static async Task ReadAsync<TEntity>(ShopScope scope, HashSet<string> stored) where TEntity : BaseEntity
    {
        var texts = typeof(TEntity).GetProperties().Where(property => property.PropertyType == typeof(string)).ToList();
        foreach (var row in texts.Count == 0 ? [] : await scope.Get<IRepository<TEntity>>().Table.OrderBy(row => row.Id).Take(500).ToListAsync())
            stored.UnionWith(texts.Select(text => (text.GetValue(row) as string)?.Trim() ?? string.Empty));
    }

    private static async Task<TEntity> AddAsync<TEntity>(ShopScope scope, TEntity row) where TEntity : BaseEntity
    {
        await scope.Get<IRepository<TEntity>>().InsertAsync(row, false);
        return row;
    }
}
