using Nop.Core.Domain.Customers;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Shoppers;

/// <summary>For whom a block is made.</summary>
/// <param name="Customer">nopCommerce's record, which guests have too: roles and cart hang on it.</param>
/// <param name="CustomerId">0 for a guest.</param>
/// <param name="VisitorId">Whose browser's history may be used; empty for nobody's.</param>
/// <param name="IsPersonal">False when he switched personalisation off.</param>
public sealed record Shopper(Customer Customer, int CustomerId, Guid VisitorId, int StoreId, bool IsPersonal = true);
