using Nop.Services.Messages;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Mails;

/// <summary>Mails to people without an account go through nopCommerce's queue: the outbox knows customers only.</summary>
public class GuestMailHandler(IMessageTemplateService templates, IEmailAccountService accounts, IMessageTokenProvider provider, IWorkflowMessageService messages, IStoreService stores, CaseTokens tokens, CaseNoticeStore notices)
{
    /// <summary>Once for each event of a case. False when it was sent before, or when there is nothing to send it with.</summary>
    public async Task<bool> SendAsync(string template, LoyaltyCase row, int version)
    {
        if (string.IsNullOrWhiteSpace(row.GuestEmail) || !await notices.TryTakeAsync(row.Id, version))
            return false;
        try
        {
            return await HandOverAsync(template, row, version);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            await notices.GiveBackAsync(row.Id, version);
            throw;
        }
    }

    private async Task<bool> HandOverAsync(string template, LoyaltyCase row, int version)
    {
        if ((await templates.GetMessageTemplatesByNameAsync(template, row.StoreId)).FirstOrDefault(one => one.IsActive) is not { } text)
            return false;
        var all = await stores.GetAllStoresAsync();
        var account = await accounts.GetEmailAccountByIdAsync(text.EmailAccountId) ?? (await accounts.GetAllEmailAccountsAsync()).FirstOrDefault();
        if (account is null || (all.FirstOrDefault(one => one.Id == row.StoreId) ?? all.FirstOrDefault()) is not { } store)
            return false;
        var list = new List<Token> { new("Customer.FirstName", row.GuestName ?? string.Empty), new("Customer.FullName", row.GuestName ?? string.Empty) };
        await provider.AddStoreTokensAsync(list, store, account, row.LanguageId);
        list.AddRange((await tokens.OfAsync(row, version.ToString(System.Globalization.CultureInfo.InvariantCulture))).Select(token => new Token(token.Name, token.Token.Value, token.Token.IsHtml)));
        await messages.SendNotificationAsync(text, account, row.LanguageId, list, row.GuestEmail!.Trim(), row.GuestName ?? string.Empty);
        return true;
    }
}
