using System.Collections.Concurrent;
using System.Reflection;

namespace Nop.Data.Mapping;

public static class NameCompatibilityManager
{
    private static readonly ConcurrentDictionary<Assembly, INameCompatibility[]> Maps = new();

    public static string GetTableName(Type type) =>
        MapsFor(type).Select(m => m.TableNames.GetValueOrDefault(type)).FirstOrDefault(n => n != null) ?? type.Name;

    public static string GetColumnName(Type type, string propertyName) =>
        MapsFor(type).Select(m => m.ColumnName.GetValueOrDefault((type, propertyName))).FirstOrDefault(n => n != null) ?? propertyName;

    private static INameCompatibility[] MapsFor(Type type) => Maps.GetOrAdd(type.Assembly, assembly =>
    [
        .. assembly.GetTypes()
            .Where(t => t is { IsAbstract: false, IsInterface: false } && typeof(INameCompatibility).IsAssignableFrom(t))
            .Select(t => (INameCompatibility)Activator.CreateInstance(t))
    ]);
}
