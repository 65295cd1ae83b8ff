using System.Reflection;

namespace Demo.Host;

/// <summary>Builds an object of a class that nobody registered; every argument of the constructor must be known. Plugins and tasks are built so.</summary>
internal static class Unregistered
{
    internal static object Create(IServiceProvider services, Type type)
    {
        Exception? reason = null;
        foreach (var constructor in type.GetConstructors())
            try
            {
                return constructor.Invoke([.. constructor.GetParameters().Select(p => services.GetService(p.ParameterType)
                    ?? throw new InvalidOperationException($"Unknown dependency {p.ParameterType} of {type}."))]);
            }
            catch (TargetInvocationException error)
            {
                reason = error.InnerException ?? error;
            }
            catch (InvalidOperationException error)
            {
                reason = error;
            }

        throw new InvalidOperationException($"No constructor of {type} could be satisfied.", reason);
    }
}
