using Nop.Core.Domain.Messages;
using Nop.Data;
using Nop.Services.Messages;

namespace Demo.Services;

/// <summary>Kinds of newsletters; all of them belong to all stores.</summary>
public sealed class NewsLetterSubscriptionTypes(IRepository<NewsLetterSubscriptionType> types) : INewsLetterSubscriptionTypeService
{
    public async Task<IList<NewsLetterSubscriptionType>> GetAllNewsLetterSubscriptionTypesAsync(int storeId = 0) =>
        await types.Table.OrderBy(type => type.DisplayOrder).ThenBy(type => type.Id).ToListAsync();
}
