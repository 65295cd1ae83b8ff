using System.Reflection;
using Nop.Services.Plugins;

namespace Demo.Host;

/// <summary>A plugin as found on disk: its descriptor, its assembly and, when they were compiled, its views.</summary>
internal sealed record PluginPackage(PluginDescriptor Descriptor, string Folder, Assembly Assembly, Assembly? Views)
{
    internal Type PluginType { get; } = Assembly.GetTypes().FirstOrDefault(t => t is { IsAbstract: false, IsInterface: false } && typeof(IPlugin).IsAssignableFrom(t))
        ?? throw new InvalidOperationException($"{Assembly.GetName().Name} holds no plugin.");
}
