using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Stores;

namespace Nop.Core.Domain.Messages;

public class NewsLetterSubscriptionType : BaseEntity, ILocalizedEntity, IStoreMappingSupported
{
    public bool LimitedToStores { get; set; }

    public bool TickedByDefault { get; set; }

    public int DisplayOrder { get; set; }

    public string Name { get; set; }
}
