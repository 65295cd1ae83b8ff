using Demo.Commerce;
using Demo.Data;
using Demo.Import.Bulk;
using Demo.Sample.People;
using Microsoft.EntityFrameworkCore;
using Nop.Core.Domain.Customers;

namespace Demo.Sample.Writing;

/// <summary>The accounts the guide names, as far as the shop does not have them.</summary>
public static class StaffAccounts
{
    public static async Task<IReadOnlyList<SamplePerson>> MissingAsync(DemoDbContext context, DateTime nowUtc, CancellationToken cancellation)
    {
        var emails = await context.Set<Customer>().AsNoTracking().Where(customer => customer.Email != null && customer.Email.EndsWith("@demo.shop"))
            .Select(customer => customer.Email).ToListAsync(cancellation);
        return [.. SampleStaff.Create(nowUtc).Where(person => !emails.Contains(person.Customer.Email, StringComparer.OrdinalIgnoreCase))];
    }

    /// <summary>For a shop that is filled from a file instead of with the sample.</summary>
    public static async Task EnsureAsync(
        DemoDbContext context, BulkWriter bulk, ShopBasics basics, IServiceProvider services, DateTime nowUtc, CancellationToken cancellation)
    {
        var missing = await MissingAsync(context, nowUtc, cancellation);
        if (missing.Count == 0)
            return;
        foreach (var person in missing)
            person.Customer.CreatedOnUtc = person.Customer.LastActivityDateUtc = nowUtc;
        await bulk.InTransactionAsync(() => new SamplePeopleWriter(bulk, basics).WriteAsync(missing, cancellation), cancellation);

        var accounts = services.GetRequiredService<IAccounts>();
        foreach (var person in missing)
            await accounts.SetPasswordAsync(person.Customer, person.Password!);
    }
}
