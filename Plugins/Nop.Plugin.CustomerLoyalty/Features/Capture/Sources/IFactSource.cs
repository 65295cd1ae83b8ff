using Nop.Plugin.CustomerLoyalty.Engine.Journal;

namespace Nop.Plugin.CustomerLoyalty.Features.Capture.Sources;

/// <summary>A table of the shop that tells facts. Read in order of identity, in slices, as often as wanted.</summary>
public interface IFactSource
{
    /// <summary>Stable; part of the checkpoint's name.</summary>
    string Name { get; }

    Task<int> CountAsync();

    /// <summary>The smallest identity of rows made at or after that time; null when there is none.</summary>
    Task<int?> FirstIdSinceAsync(DateTime utc);

    /// <param name="afterId">Rows with a greater identity are read.</param>
    /// <param name="size">At most so many rows.</param>
    /// <param name="observedOnUtc">See <see cref="OrderFacts.Of"/>.</param>
    Task<FactSlice> ReadAsync(int afterId, int size, DateTime? observedOnUtc);
}

/// <summary>Fewer rows than asked for: the end has been reached.</summary>
public sealed record FactSlice(IReadOnlyList<Fact> Facts, int LastId, int Rows);
