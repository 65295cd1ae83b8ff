using Demo.Commerce;
using Demo.Data;
using Demo.Domain;
using Demo.Host;
using Demo.Import.Bulk;
using Demo.Import.Writing;
using Demo.Sample.Writing;
using Microsoft.EntityFrameworkCore;
using Nop.Core.Domain.Catalog;

namespace Demo.Sample;

/// <summary>A tea and coffee shop with more than two years of invented life, up to yesterday of the shop's clock.</summary>
public sealed class SampleShop : ISampleShop
{
    public const string SharedPassword = "demo";

    public async Task SeedAsync(IServiceProvider services, CancellationToken cancellation = default)
    {
        await using var context = services.GetRequiredService<DbContexts>().Create();
        var basics = await ShopBasics.EnsureAsync(context, cancellation);
        if (await context.Set<Product>().AnyAsync(cancellation))
            return;

        var nowUtc = services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        var data = SampleData.Create(nowUtc, await StaffAccounts.MissingAsync(context, nowUtc, cancellation));
        await using (var bulk = await BulkWriter.OpenAsync(context, cancellation))
        {
            await bulk.InTransactionAsync(() => WriteAsync(bulk, context, basics, data, nowUtc, cancellation), cancellation);
        }
        await SetPasswordsAsync(data, context, services, cancellation);
    }

    private static async Task WriteAsync(
        BulkWriter bulk, DemoDbContext context, ShopBasics basics, SampleData data, DateTime nowUtc, CancellationToken cancellation)
    {
        var slugs = await Slugs.LoadAsync(context, cancellation);
        var people = new SamplePeopleWriter(bulk, basics);
        await new SampleCatalogueWriter(bulk, basics, slugs, nowUtc).WriteAsync(data.Shelf, cancellation);
        await people.WriteAsync(data.People, cancellation);
        await new SampleOrderWriter(bulk, people).WriteAsync(data.History, data.Wishes, cancellation);
    }

    /// <summary>Passwords are slow to hash on purpose, so the shared one is hashed once.</summary>
    private static async Task SetPasswordsAsync(SampleData data, DemoDbContext context, IServiceProvider services, CancellationToken cancellation)
    {
        var accounts = services.GetRequiredService<IAccounts>();
        var first = data.People.First(person => person.Password is null).Customer;
        await accounts.SetPasswordAsync(first, SharedPassword);
        foreach (var person in data.People.Where(person => person.Password is not null))
            await accounts.SetPasswordAsync(person.Customer, person.Password!);

        var shared = await context.Set<CustomerPassword>().AsNoTracking().FirstAsync(password => password.CustomerId == first.Id, cancellation);
        await using var bulk = await BulkWriter.OpenAsync(context, cancellation);
        await bulk.InTransactionAsync(() => bulk.WriteAsync(
            data.People.Where(person => person.Password is null && person.Customer != first).Select(person => new CustomerPassword
            {
                Id = bulk.NextId<CustomerPassword>(), CustomerId = person.Customer.Id, Hash = shared.Hash, Salt = shared.Salt, CreatedOnUtc = shared.CreatedOnUtc,
            }), cancellation), cancellation);
    }
}
