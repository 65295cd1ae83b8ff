using System.Reflection;
using Nop.Core;
using Nop.Data;
using Nop.Services.Events;
using Nop.Web.Framework.Models;
using Nop.Web.Infrastructure;

namespace Demo.Host;

/// <summary>Finds classes by type in the contracts, the demo store and the plugins.</summary>
internal sealed class ShopTypes
{
    private readonly List<Type> _types;

    internal ShopTypes(IEnumerable<PluginPackage> plugins)
    {
        Plugins = [.. plugins];
        _types = [.. Core.Concat(Plugins.Select(p => p.Assembly)).SelectMany(a => a.GetTypes()).Where(t => t is { IsAbstract: false, IsInterface: false, IsGenericTypeDefinition: false })];
    }

    internal static Assembly[] Core { get; } =
    [
        typeof(BaseEntity).Assembly, typeof(IRepository<>).Assembly, typeof(IConsumer<>).Assembly,
        typeof(BaseNopModel).Assembly, typeof(BaseRouteProvider).Assembly, typeof(ShopTypes).Assembly
    ];

    internal IReadOnlyList<PluginPackage> Plugins { get; }

    internal IEnumerable<Type> Implementing<T>() => _types.Where(typeof(T).IsAssignableFrom);

    /// <summary>Objects of all classes of a type that need no services.</summary>
    internal IEnumerable<T> Create<T>() => Implementing<T>().Select(t => (T)Activator.CreateInstance(t)!);

    internal IEnumerable<(Type Service, Type Implementation)> Closing(Type openInterface) =>
        from type in _types
        from service in type.GetInterfaces()
        where service.IsGenericType && service.GetGenericTypeDefinition() == openInterface
        select (service, type);
}
