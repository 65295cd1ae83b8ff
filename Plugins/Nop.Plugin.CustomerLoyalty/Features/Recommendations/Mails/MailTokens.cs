using System.Globalization;
using Nop.Core.Domain.Messages;
using Nop.Services.Localization;
using Nop.Services.Logging;
using Nop.Services.Messages;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Mails;

/// <summary>
/// Recommendations in nopCommerce's own mails. Its events say of whom a mail is in one place and which mail it is in another:
/// between the two, numbers wait among the tokens. Products are looked for only where the mail asks for them.
/// </summary>
public class MailTokens(MailProductBlocks blocks, ILocalizationService localization, ILogger logger, TimeProvider clock)
{
    public const string Recommendations = "Loyalty.Recommendations";

    private const string Customer = "Loyalty.CustomerId";
    private const string Order = "Loyalty.OrderId";
    private const string Store = "Loyalty.StoreId";
    private const string Language = "Loyalty.LanguageId";

    public static void NoteCustomer(IList<Token> tokens, int customerId, int languageId)
    {
        tokens.Add(new Token(Customer, customerId));
        tokens.Add(new Token(Language, languageId));
    }

    /// <summary>What an order says of its customer goes before what his account says.</summary>
    public static void NoteOrder(IList<Token> tokens, int orderId, int customerId, int storeId, int languageId)
    {
        foreach (var (key, value) in new[] { (Language, languageId), (Store, storeId), (Customer, customerId), (Order, orderId) })
            tokens.Insert(0, new Token(key, value));
    }

    public static void NoteStore(IList<Token> tokens, int storeId) => tokens.Add(new Token(Store, storeId));

    public async Task FillAsync(MessageTemplate template, IList<Token> tokens)
    {
        var (customerId, storeId, languageId) = (NumberOf(tokens, Customer), NumberOf(tokens, Store), NumberOf(tokens, Language));
        if (!await AsksAsync(template, languageId))
            return;
        var html = string.Empty;
        if (customerId > 0 && storeId > 0)
            try
            {
                html = (await blocks.RenderAsync(new MailBlockRequest(customerId, storeId, languageId, SourceOf(template, tokens)) { OrderId = NumberOf(tokens, Order) })).Html;
            }
            catch (Exception failure)
            {
                // The mail is worth more than what stands below it.
                await logger.ErrorAsync($"Customer Loyalty: recommendations in {template.Name}: {failure.Message}", failure);
            }

        tokens.Add(new Token(Recommendations, html, true));
    }

    /// <summary>A mail about an order is one mail, one about a customer is one a day.</summary>
    private string SourceOf(MessageTemplate template, IList<Token> tokens) => NumberOf(tokens, Order) is > 0 and var order
        ? $"{template.Name}:{order}"
        : string.Create(CultureInfo.InvariantCulture, $"{template.Name}:{clock.GetUtcNow():yyyyMMdd}");

    private async Task<bool> AsksAsync(MessageTemplate template, int languageId) =>
        Names(template.Body) || (languageId > 0 && Names(await localization.GetLocalizedAsync(template, one => one.Body, languageId)));

    private static bool Names(string? body) => body?.Contains($"%{Recommendations}%", StringComparison.OrdinalIgnoreCase) == true;

    private static int NumberOf(IEnumerable<Token> tokens, string key) => tokens.FirstOrDefault(token => token.Key == key)?.Value is int number ? number : 0;
}
