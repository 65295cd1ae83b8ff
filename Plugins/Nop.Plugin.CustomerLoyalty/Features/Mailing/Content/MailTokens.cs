using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Links;
using Nop.Plugin.CustomerLoyalty.Platform.Setup.Messages;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;

/// <summary>The tokens that every mail has.</summary>
public static class MailTokens
{
    /// <summary>Stands for all tokens where it is not known which a text mentions.</summary>
    public static readonly IReadOnlySet<string> Every = MessageTokens.Allowed.Select(token => token.Trim('%')).ToHashSet();

    public static Dictionary<string, MailToken> Of(MailRequest request, MailUrls urls)
    {
        var customer = request.Customer;
        var tokens = new Dictionary<string, MailToken>(StringComparer.Ordinal)
        {
            ["Store.Name"] = new(request.Store.Name),
            ["Store.URL"] = new(urls.Store, true),
            ["Store.CompanyName"] = new(request.Store.CompanyName),
            ["Store.CompanyAddress"] = new(request.Store.CompanyAddress),
            ["Store.CompanyPhoneNumber"] = new(request.Store.CompanyPhoneNumber),
            ["Customer.Email"] = new(customer.Email),
            ["Customer.FirstName"] = new(customer.FirstName ?? string.Empty),
            ["Customer.LastName"] = new(customer.LastName ?? string.Empty),
            ["Customer.FullName"] = new(CustomerName.Full(customer)),
            [MessageTokens.UnsubscribeUrl] = new(urls.Unsubscribe, true),
            [MessageTokens.PreferencesUrl] = new(urls.Preferences, true)
        };
        foreach (var (name, value) in request.Payload.Tokens)
            tokens.TryAdd(name, new MailToken(decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) && number.ToString(CultureInfo.InvariantCulture) == value ? number : value));
        return tokens;
    }
}
