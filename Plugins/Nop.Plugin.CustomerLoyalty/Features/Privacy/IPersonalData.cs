namespace Nop.Plugin.CustomerLoyalty.Features.Privacy;

/// <summary>Keeps something about persons, and can forget one. Each feature that does registers itself.</summary>
public interface IPersonalData
{
    /// <summary>Removes what is kept about the customer; doing it again finds nothing.</summary>
    Task EraseAsync(int customerId);
}
