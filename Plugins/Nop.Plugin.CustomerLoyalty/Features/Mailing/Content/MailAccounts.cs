using Nop.Core.Domain.Messages;
using Nop.Services.Configuration;
using Nop.Services.Messages;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;

/// <summary>The shop's accounts for mails; a worker sends a slice of mails with what it read at its first.</summary>
public class MailAccounts(IEmailAccountService accounts, ISettingService settings)
{
    private IList<EmailAccount>? _all;

    /// <summary>The first of those that is there, otherwise the shop's default, otherwise any; null when the shop has none.</summary>
    public async Task<EmailAccount?> FindAsync(params int[] ids)
    {
        var all = _all ??= await AllAsync();
        var wanted = ids.Append((await settings.LoadSettingAsync<EmailAccountSettings>()).DefaultEmailAccountId);
        return wanted.Select(id => all.FirstOrDefault(account => account.Id == id)).FirstOrDefault(account => account is not null) ?? all.FirstOrDefault();
    }

    public Task<IList<EmailAccount>> AllAsync() => accounts.GetAllEmailAccountsAsync();
}
