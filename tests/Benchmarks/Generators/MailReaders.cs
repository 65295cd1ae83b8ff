using Demo.Data;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Messages;
using Nop.Data;

namespace Benchmarks.Generators;

/// <summary>Customers who subscribed, and a mail for them.</summary>
public static class MailReaders
{
    public const string Template = "Benchmark.Offer";
    private const string Body = "<h1>Hello %Customer.FirstName%</h1><p>%if (%Customer.LastName% != \"\")Dear %Customer.FullName%, endif%we have news for you.</p><p><a href=\"%Store.URL%\">Come and see</a></p>";

    /// <summary>Returns their numbers.</summary>
    public static async Task<IReadOnlyList<int>> PrepareAsync(BenchmarkShop shop, MailSink sink, int count, bool withProducts)
    {
        await using var scope = shop.Store.Scope();
        var accounts = scope.Get<IRepository<EmailAccount>>();
        var account = (await accounts.Table.OrderBy(row => row.Id).ToListAsync())[0];
        account.Port = sink.Port;
        await accounts.UpdateAsync(account, false);
        var settings = scope.Get<Nop.Services.Configuration.ISettingService>();
        var current = await settings.LoadSettingAsync<Nop.Plugin.CustomerLoyalty.CustomerLoyaltySettings>();
        (current.MailQuietFrom, current.MailQuietUntil) = ("00:00", "00:00");
        await settings.SaveSettingAsync(current);
        await scope.Get<IRepository<MessageTemplate>>().InsertAsync(
            new MessageTemplate { Name = Template, Subject = "News for %Customer.FirstName%", Body = Body + (withProducts ? "%Loyalty.Recommendations%" : string.Empty), IsActive = true, EmailAccountId = account.Id }, false);

        var customers = Enumerable.Range(1, count).Select(number => new Customer
        {
            CustomerGuid = Guid.NewGuid(), Username = $"reader{number}", Email = $"reader{number}@example.org", FirstName = "Reader", LastName = $"{number}", Active = true,
            CreatedOnUtc = shop.Store.Clock.GetUtcNow().UtcDateTime, LastActivityDateUtc = shop.Store.Clock.GetUtcNow().UtcDateTime, RegisteredInStoreId = 1
        }).ToList();
        await scope.Get<IRepository<Customer>>().InsertAsync(customers, false);
        await scope.Get<IRepository<NewsLetterSubscription>>().InsertAsync(customers.Select(customer => new NewsLetterSubscription
        {
            NewsLetterSubscriptionGuid = Guid.NewGuid(), Email = customer.Email, Active = true, StoreId = 1, TypeId = 1, LanguageId = 1, CreatedOnUtc = customer.CreatedOnUtc
        }).ToList(), false);
        return [.. customers.Select(customer => customer.Id)];
    }
}
