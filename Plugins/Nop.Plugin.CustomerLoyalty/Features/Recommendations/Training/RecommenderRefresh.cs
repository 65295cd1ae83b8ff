using System.Text.Json;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Publishing;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Training;

/// <summary>Brings this node's copy up to date. A damaged run is passed over: what is in memory stays, or the run before comes.</summary>
public class RecommenderRefresh(RecommenderRuns runs, RecommenderShelf shelf)
{
    public async Task RunAsync()
    {
        if (await runs.CurrentAsync() is not { } current)
        {
            shelf.Clear();
            return;
        }

        if (current.Id == shelf.RunId || current.Id == shelf.DamagedRunId || await TryLoadAsync(current.Id))
            return;

        shelf.MarkDamaged(current.Id);
        if (shelf.Model is null && await runs.BeforeAsync(current.Id) is { } before)
            await TryLoadAsync(before.Id);
    }

    private async Task<bool> TryLoadAsync(int runId)
    {
        try
        {
            var (model, rhythm) = await runs.LoadAsync(runId);
            shelf.Put(runId, model, rhythm);
            return true;
        }
        catch (Exception failure) when (failure is InvalidDataException or CorruptModelException or JsonException)
        {
            return false;
        }
    }
}
