using Nop.Core.Domain.Messages;
using Nop.Services.Messages;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Recipients;

/// <summary>nopCommerce's kinds of newsletters: each is a consent of its own.</summary>
public class SubscriptionTypes(INewsLetterSubscriptionTypeService types)
{
    public Task<IList<NewsLetterSubscriptionType>> AllAsync() => types.GetAllNewsLetterSubscriptionTypesAsync();
}
