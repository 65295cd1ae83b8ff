using Nop.Core.Domain.Messages;

namespace Nop.Services.Messages;

public interface INewsLetterSubscriptionTypeService
{
    Task<IList<NewsLetterSubscriptionType>> GetAllNewsLetterSubscriptionTypesAsync(int storeId = 0);
}
