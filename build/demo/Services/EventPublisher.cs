using Nop.Core.Events;
using Nop.Services.Events;
using Nop.Services.Logging;

namespace Demo.Services;

/// <summary>As in nopCommerce, consumers are built outside the try block: one whose constructor throws breaks the caller.</summary>
public sealed class EventPublisher(IServiceProvider services) : IEventPublisher
{
    public async Task PublishAsync<TEvent>(TEvent @event)
    {
        var consumers = services.GetServices<IConsumer<TEvent>>().ToList();
        foreach (var consumer in consumers)
            try
            {
                await consumer.HandleEventAsync(@event);
            }
            catch (Exception error)
            {
                await ReportAsync(error);
            }
    }

    public void Publish<TEvent>(TEvent @event) => PublishAsync(@event).GetAwaiter().GetResult();

    private async Task ReportAsync(Exception error)
    {
        try
        {
            await services.GetRequiredService<Nop.Services.Logging.ILogger>().ErrorAsync(error.Message, error);
        }
        catch (Exception second)
        {
            services.GetRequiredService<ILogger<EventPublisher>>().LogError(second, "A consumer failed and its error could not be logged: {Error}", error);
        }
    }
}
