using Microsoft.Extensions.DependencyInjection;

namespace Plugin.Tests.Support;

public static class LostEvents
{
    /// <summary>The plugin is there, but no event reaches it.</summary>
    public static void AllOf(IServiceCollection services)
    {
        foreach (var consumer in services.Where(service => service.ImplementationType?.Namespace?.EndsWith(".Capture.Consumers", StringComparison.Ordinal) == true).ToList())
            services.Remove(consumer);
    }
}
