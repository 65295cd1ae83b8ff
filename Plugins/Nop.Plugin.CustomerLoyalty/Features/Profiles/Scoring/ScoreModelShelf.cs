using Nop.Plugin.CustomerLoyalty.Engine.Profiles;

namespace Nop.Plugin.CustomerLoyalty.Features.Profiles.Scoring;

/// <summary>This node's copy of the current model.</summary>
public sealed class ScoreModelShelf
{
    private volatile Entry? _entry;

    public ScoreModel? Find(int runId) => _entry is { } entry && entry.RunId == runId ? entry.Model : null;

    public ScoreModel? Put(int runId, ScoreModel? model)
    {
        if (model is not null)
            _entry = new Entry(runId, model);
        return model;
    }

    private sealed record Entry(int RunId, ScoreModel Model);
}
