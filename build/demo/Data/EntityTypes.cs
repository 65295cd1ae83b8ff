using System.Reflection;
using Nop.Core;

namespace Demo.Data;

/// <summary>Every class that is a table: of the contracts, of the demo store and of the plugin.</summary>
public sealed class EntityTypes
{
    public EntityTypes(IEnumerable<Assembly> assemblies, IEnumerable<Assembly> plugins)
    {
        Core = Find(assemblies);
        OfPlugins = Find(plugins);
    }

    /// <summary>Tables that the store creates itself.</summary>
    public IReadOnlyList<Type> Core { get; }

    /// <summary>Tables that the plugin's migrations create.</summary>
    public IReadOnlyList<Type> OfPlugins { get; }

    private static List<Type> Find(IEnumerable<Assembly> assemblies) =>
    [
        .. assemblies.Distinct().SelectMany(a => a.GetTypes())
            .Where(t => t is { IsAbstract: false, IsGenericTypeDefinition: false } && typeof(BaseEntity).IsAssignableFrom(t))
            .OrderBy(t => t.FullName, StringComparer.Ordinal)
    ];
}
