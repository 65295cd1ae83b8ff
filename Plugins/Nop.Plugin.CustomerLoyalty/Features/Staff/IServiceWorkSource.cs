namespace Nop.Plugin.CustomerLoyalty.Features.Staff;

/// <summary>Counts work on cases and what customers said of it. Implemented by who keeps cases; without it the report leaves these columns out.</summary>
public interface IServiceWorkSource
{
    /// <summary>By agent; who did nothing is left out.</summary>
    Task<IReadOnlyList<ServiceWork>> ReadAsync(StaffPeriod period);
}
