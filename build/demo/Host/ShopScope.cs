using Demo.Services;
using Nop.Core.Domain.Customers;

namespace Demo.Host;

/// <summary>Services that act for one customer in one store, as within a request.</summary>
public sealed class ShopScope : IAsyncDisposable
{
    private readonly AsyncServiceScope _scope;

    internal ShopScope(IServiceProvider services, Customer? customer, int storeId)
    {
        _scope = services.CreateAsyncScope();
        var visit = Services.GetRequiredService<CurrentVisit>();
        (visit.Customer, visit.StoreId) = (customer, storeId);
    }

    public IServiceProvider Services => _scope.ServiceProvider;

    public T Get<T>() where T : notnull => Services.GetRequiredService<T>();

    public ValueTask DisposeAsync() => _scope.DisposeAsync();
}
