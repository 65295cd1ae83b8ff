namespace Demo.Host;

/// <summary>Carries out <c>--import FILE</c> before the shop opens. Found by type.</summary>
public interface IShopImporter
{
    /// <returns>0 when everything could be read.</returns>
    Task<int> ImportAsync(string file, IServiceProvider services, TextWriter output, CancellationToken cancellation = default);
}
