using System.Globalization;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Engine.Service;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Orders;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Texts;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Services.Customers;
using Nop.Services.Localization;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Letters;

/// <summary>A letter as it is printed.</summary>
/// <param name="Address">Lines of the postal address; empty when none is known.</param>
public sealed record WrittenLetter(string Store, IReadOnlyList<string> Address, string Date, string Title, string Html, string Agent, bool ByHand);

/// <summary>Fills a letter for a customer and his order, in his language.</summary>
public class LetterWriter(LetterDesk letters, ServiceTexts texts, ServiceOrderStore orders, ICustomerService customers, IStoreService stores, ILanguageService languages, TimeProvider clock)
{
    private const int MostProducts = 5;

    /// <summary>What letters may say of the shop, the customer and his order.</summary>
    public static IReadOnlyList<string> Tokens { get; } = ["Customer.FullName", "Customer.FirstName", "Customer.LastName", "Order.OrderNumber", "Order.Products", "Order.Date", "Store.Name", "Agent.Name", "Today"];

    /// <summary>Null when the letter, its words or the customer are gone.</summary>
    public async Task<WrittenLetter?> WriteAsync(LoyaltyFollowUp task, Customer agent)
    {
        if (await letters.FindAsync(task.LetterId) is not { } letter || await customers.GetCustomerByIdAsync(task.CustomerId) is not { Deleted: false } customer)
            return null;
        var order = task.OrderId > 0 ? await orders.FindAsync(task.OrderId) : null;
        var store = await stores.GetStoreByIdAsync(task.StoreId) ?? (await stores.GetAllStoresAsync())[0];
        var languageId = order?.CustomerLanguageId is > 0 and var spoken ? spoken : customer.LanguageId ?? store.DefaultLanguageId;
        if (await texts.FindAsync(ServiceTextKind.Letter, letter.Id, languageId) is not { } text)
            return null;
        var culture = await CultureAsync(languageId);
        var today = clock.GetUtcNow().UtcDateTime.ToString("D", culture);
        var values = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Customer.FullName"] = CustomerName.Of(customer),
            ["Customer.FirstName"] = customer.FirstName ?? string.Empty,
            ["Customer.LastName"] = customer.LastName ?? string.Empty,
            ["Order.OrderNumber"] = order?.CustomOrderNumber ?? string.Empty,
            ["Order.Products"] = order is null ? string.Empty : ListText.Of(await orders.ProductNamesAsync(order.Id, languageId, MostProducts), culture),
            ["Order.Date"] = order?.CreatedOnUtc.ToString("D", culture) ?? string.Empty,
            ["Store.Name"] = store.Name,
            ["Agent.Name"] = CustomerName.Of(agent),
            ["Today"] = today
        };
        return new WrittenLetter(store.Name, await AddressAsync(order), today, Fill(text.Title, values), PlainHtml.Of(Fill(text.Body, values)), CustomerName.Of(agent), letter.ByHand);
    }

    /// <summary>A text whose conditions do not close is printed as it was typed.</summary>
    private static string Fill(string text, Dictionary<string, string> values) =>
        MailTemplate.TryParse(text)?.Fill(name => values.TryGetValue(name, out var value) ? new MailToken(value) : null, encode: false) ?? text;

    private async Task<CultureInfo> CultureAsync(int languageId)
    {
        var language = (await languages.GetAllLanguagesAsync(true)).FirstOrDefault(row => row.Id == languageId);
        return CultureInfo.GetCultureInfo(language?.LanguageCulture ?? "en-US");
    }

    private async Task<IReadOnlyList<string>> AddressAsync(Order? order)
    {
        if (order is null || await orders.AddressAsync(order.ShippingAddressId ?? order.BillingAddressId) is not { } address)
            return [];
        string?[] lines = [CustomerName.Full(address.FirstName, address.LastName), address.Company, address.Address1, address.Address2, $"{address.ZipPostalCode} {address.City}".Trim()];
        return [.. lines.Where(line => !string.IsNullOrWhiteSpace(line)).Select(line => line!)];
    }
}
