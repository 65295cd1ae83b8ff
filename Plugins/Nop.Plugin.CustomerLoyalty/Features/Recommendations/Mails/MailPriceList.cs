using Nop.Core.Domain.Directory;
using Nop.Core.Domain.Stores;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Mails;

/// <summary>How prices are shown to one customer.</summary>
/// <param name="Currency">Null for that of the request, where the shop has none that is published.</param>
public sealed record MailPriceList(Store Store, Currency? Currency, bool IncludesTax);
