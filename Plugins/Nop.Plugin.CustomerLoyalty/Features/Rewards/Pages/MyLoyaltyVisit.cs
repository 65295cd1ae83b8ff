using Nop.Core.Domain.Customers;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Pages;

/// <summary>Who looks at the page, where and when.</summary>
/// <param name="Page">Of the statement, from 1.</param>
public sealed record MyLoyaltyVisit(Customer Customer, int StoreId, int LanguageId, DateTime NowUtc, int Page = 1);
