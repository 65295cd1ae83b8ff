using System.Reflection;
using System.Runtime.CompilerServices;
using Nop.Plugin.CustomerLoyalty;

namespace Plugin.Tests.Architecture;

/// <summary>The plugin's types and what their constructors ask for.</summary>
internal static class PluginTypes
{
    private const string Root = "Nop.Plugin.CustomerLoyalty";

    public static Assembly Assembly { get; } = typeof(CustomerLoyaltyPlugin).Assembly;

    public static IReadOnlyList<Type> All { get; } =
        [.. Assembly.GetTypes().Where(type => type.Namespace?.StartsWith(Root, StringComparison.Ordinal) == true && !type.IsDefined(typeof(CompilerGeneratedAttribute), false))];

    public static IEnumerable<(Type Type, Type Parameter)> Dependencies =>
        from type in All
        from constructor in type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
        from parameter in constructor.GetParameters()
        from named in WithArguments(parameter.ParameterType)
        select (type, named);

    public static IEnumerable<Type> WithArguments(Type type) =>
        type.IsGenericType ? type.GetGenericArguments().SelectMany(WithArguments).Prepend(type.GetGenericTypeDefinition()) : [type];

    public static bool IsOurs(Type type) => type.Assembly == Assembly;

    /// <summary>The capability's name, or null outside Features.</summary>
    public static string? FeatureOf(Type type)
    {
        var parts = (type.Namespace ?? "").Split('.');
        var place = Array.IndexOf(parts, "Features");
        return place < 0 || place + 1 == parts.Length ? null : parts[place + 1];
    }

    public static bool IsWeb(Type type) => (type.Namespace ?? "").Split('.')[^1] == "Web";

    public static bool KeepsRows(Type type) =>
        new[] { "Store", "Journal", "Outbox", "Checkpoint" }.Any(suffix => type.Name.Split('`')[0].EndsWith(suffix, StringComparison.Ordinal));
}
