namespace Nop.Plugin.CustomerLoyalty.Features.Outbox;

/// <summary>Called when a run of the dispatcher is over.</summary>
public interface IDispatchEnd
{
    Task EndAsync();
}
