using System.Collections.Frozen;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Rhythm;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Training;

/// <summary>This node's copy of the current run, swapped whole.</summary>
public sealed class RecommenderShelf
{
    private static readonly Copy Nothing = new(0, null, ShopRhythm.None.ToRhythm(), FrozenSet<int>.Empty);

    private volatile Copy _copy = Nothing;
    private volatile int _damagedRunId;

    /// <summary>Null before the first run was loaded.</summary>
    public RecommenderModel? Model => _copy.Model;

    public ProductRhythm Rhythm => _copy.Rhythm;

    /// <summary>Products that many of their buyers buy again.</summary>
    public IReadOnlySet<int> BoughtAgain => _copy.BoughtAgain;

    /// <summary>The run in memory; 0 for none.</summary>
    public int RunId => _copy.RunId;

    /// <summary>The last run that could not be read; 0 when none is known.</summary>
    public int DamagedRunId => _damagedRunId;

    public void Put(int runId, RecommenderModel model, ShopRhythm rhythm)
    {
        _copy = new Copy(runId, model, rhythm.ToRhythm(), rhythm.BoughtAgain.ToFrozenSet());
        if (runId > _damagedRunId)
            _damagedRunId = 0;
    }

    public void Clear() => _copy = Nothing;

    public void MarkDamaged(int runId) => _damagedRunId = runId;

    private sealed record Copy(int RunId, RecommenderModel? Model, ProductRhythm Rhythm, IReadOnlySet<int> BoughtAgain);
}
