namespace Demo.Host;

/// <summary>Fills an empty shop at first start. Found by type.</summary>
public interface ISampleShop
{
    Task SeedAsync(IServiceProvider services, CancellationToken cancellation = default);
}
