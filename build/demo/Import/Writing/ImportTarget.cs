using Demo.Data;
using Demo.Import.Bulk;

namespace Demo.Import.Writing;

/// <summary>The shop the orders go into and the moment that is 'now' after the import.</summary>
public sealed record ImportTarget(
    DemoDbContext Context, BulkWriter Bulk, int StoreId, int LanguageId, string CurrencyCode,
    int RegisteredRoleId, int GuestRoleId, DateTime NowUtc);
