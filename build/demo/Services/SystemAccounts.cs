using Nop.Core.Domain.Customers;
using Nop.Data;

namespace Demo.Services;

/// <summary>The accounts that stand for tasks and for search engines, by their names in nopCommerce.</summary>
public static class SystemAccounts
{
    public const string BackgroundTask = "BackgroundTask";
    public const string SearchEngine = "SearchEngine";

    internal static Task<Customer> GetAsync(IRepository<Customer> customers, string name) =>
        customers.Table.Where(c => c.SystemName == name).OrderBy(c => c.Id).FirstOrDefaultAsync();
}
