using Nop.Plugin.CustomerLoyalty.Engine.Outcomes;

namespace Nop.Plugin.CustomerLoyalty.Features.Outcomes;

/// <summary>
/// Implemented by each feature whose work goes on by itself, and registered several times: what it does, and what the people of its arms bought.
/// Who is left alone is decided by <see cref="ControlGroup"/> or <see cref="ShareSplit"/> alone.
/// </summary>
public interface IMeasureSource
{
    /// <summary>All that may have reached somebody, also those that are over.</summary>
    Task<IReadOnlyList<MeasureHead>> ListAsync();

    /// <summary>
    /// Counts the people of a measure of its own by what they bought. Who knows his people by number asks <see cref="ArmCounter"/> for what they bought.
    /// Asked twice the same it says the same; it writes nothing.
    /// </summary>
    Task<ArmPair> CountAsync(string key, MeasurePeriod period);
}
