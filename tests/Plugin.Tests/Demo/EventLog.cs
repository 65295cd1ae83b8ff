using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Nop.Core.Events;

namespace Plugin.Tests.Demo;

/// <summary>Notes every event that a store publishes, in order, and lets it pass on.</summary>
public sealed class EventLog
{
    private readonly List<object> _events = [];

    public IReadOnlyList<object> All => _events;

    public IEnumerable<string> Names => _events.Select(e => Name(e.GetType()));

    public IEnumerable<T> Of<T>() => _events.OfType<T>();

    public void Clear() => _events.Clear();

    internal void ListenIn(IServiceCollection services)
    {
        var publisher = services.Last(s => s.ServiceType == typeof(IEventPublisher)).ImplementationType!;
        services.TryAddScoped(publisher);
        services.AddScoped<IEventPublisher>(scope => new Listener(this, (IEventPublisher)scope.GetRequiredService(publisher)));
    }

    private static string Name(Type type) => type.IsGenericType ? $"{type.Name.Split('`')[0]}<{type.GenericTypeArguments[0].Name}>" : type.Name;

    private sealed class Listener(EventLog log, IEventPublisher inner) : IEventPublisher
    {
        public Task PublishAsync<TEvent>(TEvent @event)
        {
            lock (log._events)
                log._events.Add(@event!);
            return inner.PublishAsync(@event);
        }

        public void Publish<TEvent>(TEvent @event) => PublishAsync(@event).GetAwaiter().GetResult();
    }
}
