using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Blocks;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Mails;

/// <param name="Place">Null for products that nobody chose: those of a cart, a wish list or an order.</param>
public sealed record MailChoice(LoyaltyBlockPlace? Place, PlacedBlock? Placed, IReadOnlyList<BlockProduct> Products);
