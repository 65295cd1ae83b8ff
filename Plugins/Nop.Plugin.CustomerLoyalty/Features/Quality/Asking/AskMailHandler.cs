using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Messages;
using Nop.Core.Domain.Stores;
using Nop.Plugin.CustomerLoyalty.Platform.Setup.Messages;
using Nop.Services.Customers;
using Nop.Services.Localization;
using Nop.Services.Messages;

namespace Nop.Plugin.CustomerLoyalty.Features.Quality.Asking;

/// <summary>Puts the mail with the link into nopCommerce's queue. It is a service mail: the customer asked for nothing and is offered nothing to buy.</summary>
public class AskMailHandler(
    IMessageTemplateService templates,
    IEmailAccountService accounts,
    IMessageTokenProvider tokens,
    IWorkflowMessageService messages,
    ICustomerService customers,
    ILocalizationService localization)
{
    /// <summary>Null when the shop has switched the template off.</summary>
    public async Task<MessageTemplate?> TemplateAsync(int storeId) =>
        (await templates.GetMessageTemplatesByNameAsync(MessageTemplateNames.AskCustomer, storeId)).FirstOrDefault(template => template.IsActive);

    /// <summary>Null when the shop has no e-mail account at all.</summary>
    public async Task<EmailAccount?> SenderAsync(MessageTemplate template, int languageId)
    {
        var chosen = await localization.GetLocalizedAsync(template, row => row.EmailAccountId, languageId);
        return await accounts.GetEmailAccountByIdAsync(chosen == 0 ? template.EmailAccountId : chosen) ?? (await accounts.GetAllEmailAccountsAsync()).FirstOrDefault();
    }

    /// <summary>Returns the number of the queued mail.</summary>
    public async Task<int> SendAsync(AskMail mail, Customer customer, Store store)
    {
        var list = new List<Token>();
        await tokens.AddStoreTokensAsync(list, store, mail.Sender, mail.LanguageId);
        await tokens.AddCustomerTokensAsync(list, customer);
        list.Add(new Token(MessageTokens.FormUrl, mail.Url, true));
        list.Add(new Token(MessageTokens.Points, mail.Points));
        return await messages.SendNotificationAsync(mail.Template, mail.Sender, mail.LanguageId, list, customer.Email.Trim(), await customers.GetCustomerFullNameAsync(customer));
    }
}

/// <summary>What is particular about one mail.</summary>
public sealed record AskMail(MessageTemplate Template, EmailAccount Sender, int LanguageId, string Url, int Points);
