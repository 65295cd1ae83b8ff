using Nop.Plugin.CustomerLoyalty.Engine.Outcomes;

namespace Nop.Plugin.CustomerLoyalty.Features.Outcomes;

/// <summary>What all measures brought, as counted last.</summary>
public class MeasureReport(IEnumerable<IMeasureSource> sources, MeasureResultStore results)
{
    /// <summary>Those that brought most first, then those of which nothing can be said yet, by name.</summary>
    public async Task<IReadOnlyList<MeasureLine>> ReadAsync(int days)
    {
        var counted = (await results.ReadAsync(days)).ToDictionary(row => row.MeasureKey);
        var lines = new List<MeasureLine>();
        foreach (var source in sources)
            foreach (var head in await source.ListAsync())
            {
                var row = counted.GetValueOrDefault(head.Key);
                if (row is not null && row.TreatedPeople + row.ControlPeople > 0 || head.IsRunning)
                    lines.Add(new MeasureLine(head, row is null ? null : MeasureUplift.Of(row.Arms), row?.CountedOnUtc));
            }

        return [.. lines.OrderByDescending(line => line.Uplift?.Low is not null).ThenByDescending(line => line.Uplift?.Total ?? 0).ThenBy(line => line.Head.Name, StringComparer.CurrentCulture)];
    }
}

/// <param name="Uplift">Null before it was counted for the first time.</param>
public sealed record MeasureLine(MeasureHead Head, MeasureUplift? Uplift, DateTime? CountedOnUtc);
