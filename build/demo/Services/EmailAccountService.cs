using Nop.Core.Domain.Messages;
using Nop.Data;
using Nop.Services.Messages;

namespace Demo.Services;

public sealed class EmailAccountService(IRepository<EmailAccount> accounts) : IEmailAccountService
{
    public Task<EmailAccount> GetEmailAccountByIdAsync(int emailAccountId) => accounts.GetByIdAsync(emailAccountId);

    public async Task<IList<EmailAccount>> GetAllEmailAccountsAsync() => await accounts.Table.OrderBy(a => a.Id).ToListAsync();
}
