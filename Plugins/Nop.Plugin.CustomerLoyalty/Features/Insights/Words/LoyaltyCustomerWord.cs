using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;

namespace Nop.Plugin.CustomerLoyalty.Features.Insights.Words;

/// <summary>A word that a customer can be found by: of his name, e-mail or company, or one of his telephone numbers, as a <see cref="WordKey"/>.</summary>
public class LoyaltyCustomerWord : BaseEntity
{
    public int CustomerId { get; set; }
    public long Start { get; set; }
    public long Rest { get; set; }

    public WordKey Key => new(Start, Rest);
}
