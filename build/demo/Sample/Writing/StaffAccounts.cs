using Demo.Commerce;
using Demo.Data;
using Demo.Import.Bulk;
using Demo.Sample.People;
using Microsoft.EntityFrameworkCore;
using Nop.Core.Domain.Customers;

namespace Demo.Sample.Writing;

/// <summary>The accounts the guide names, for a shop that is filled from a file instead of with the sample.</summary>
public static class StaffAccounts
{
    public static async Task EnsureAsync(
        DemoDbContext context, BulkWriter bulk, ShopBasics basics, IServiceProvider services, DateTime nowUtc, CancellationToken cancellation)
    {
        var emails = await context.Set<Customer>().AsNoTracking().Where(customer => customer.Email != null && customer.Email.EndsWith("@demo.shop"))
            .Select(customer => customer.Email).ToListAsync(cancellation);
        var missing = SampleStaff.Create(nowUtc).Where(person => !emails.Contains(person.Customer.Email, StringComparer.OrdinalIgnoreCase)).ToList();
        if (missing.Count == 0)
            return;
        foreach (var person in missing)
            person.Customer.CreatedOnUtc = person.Customer.LastActivityDateUtc = nowUtc;
        await bulk.InTransactionAsync(() => new SamplePeopleWriter(bulk, basics).WriteAsync(missing, cancellation), cancellation);

        await using var scope = services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<IAccounts>();
        foreach (var person in missing)
            await accounts.SetPasswordAsync(person.Customer, person.Password!);
    }
}
