using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Messages;
using Nop.Core.Domain.Stores;
using Nop.Services.Messages;

namespace Demo.Services;

public sealed class MessageTokens : IMessageTokenProvider
{
    public Task AddStoreTokensAsync(IList<Token> tokens, Store store, EmailAccount emailAccount, int languageId)
    {
        tokens.Add(new Token("Store.Name", store.Name));
        tokens.Add(new Token("Store.URL", store.Url, true));
        tokens.Add(new Token("Store.Email", emailAccount.Email));
        return Task.CompletedTask;
    }

    public Task AddCustomerTokensAsync(IList<Token> tokens, Customer customer)
    {
        tokens.Add(new Token("Customer.Email", customer.Email));
        tokens.Add(new Token("Customer.FullName", $"{customer.FirstName} {customer.LastName}".Trim()));
        tokens.Add(new Token("Customer.FirstName", customer.FirstName ?? string.Empty));
        tokens.Add(new Token("Customer.LastName", customer.LastName ?? string.Empty));
        return Task.CompletedTask;
    }
}
