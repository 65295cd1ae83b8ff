using Nop.Core.Domain.Messages;

namespace Demo.Commerce;

public interface INewsletter
{
    Task<NewsLetterSubscription> SubscribeAsync(string email, int storeId, int languageId, int typeId = 1);

    Task UnsubscribeAsync(string email, int storeId, int typeId = 1);

    Task<bool> IsSubscribedAsync(string email, int storeId, int typeId = 1);
}
