using System.Text.Json;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Publishing;
using Nop.Plugin.CustomerLoyalty.Platform.Models;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Training;

/// <summary>Trained models in the database. A run becomes current when all of it was written and can be read.</summary>
public class RecommenderRuns(ModelRunStore runs, ModelChunkStore chunks)
{
    public const string RunName = "recommender";

    private const string RhythmPart = "rhythm";
    private const string EvaluationPart = "evaluation";

    /// <summary>Writes the model and makes it current; the run before stays for nodes that find this one damaged.</summary>
    /// <param name="interactions">How many it was learnt from.</param>
    public async Task PublishAsync(LoyaltyModelRun run, RecommenderModel model, ShopRhythm rhythm, int interactions)
    {
        var pieces = ModelChunks.Write(model, ModelChunkStore.PieceSize);
        for (var number = 0; number < pieces.Count; number++)
            await chunks.WriteAsync(run.Id, PartOf(number), pieces[number]);
        await chunks.WriteAsync(run.Id, RhythmPart, JsonSerializer.SerializeToUtf8Bytes(rhythm));
        await LoadAsync(run.Id);
        await runs.CompleteAsync(run, interactions);
        await runs.SweepAsync(RunName, run.Id);
    }

    public Task<LoyaltyModelRun> StartAsync() => runs.StartAsync(RunName);

    public Task<LoyaltyModelRun?> CurrentAsync() => runs.CurrentAsync(RunName);

    public Task<LoyaltyModelRun?> UnderWayAsync() => runs.UnderWayAsync(RunName);

    /// <summary>The completed run before the given one; null when there is none.</summary>
    public Task<LoyaltyModelRun?> BeforeAsync(int runId) => runs.BeforeAsync(RunName, runId);

    /// <exception cref="InvalidDataException">Something of the run was damaged in the database.</exception>
    /// <exception cref="CorruptModelException">Something of the run is missing, or no model.</exception>
    public async Task<(RecommenderModel Model, ShopRhythm Rhythm)> LoadAsync(int runId)
    {
        var pieces = new List<byte[]>();
        while (await chunks.ReadAsync(runId, PartOf(pieces.Count)) is { } piece)
            pieces.Add(piece);
        var model = await Task.Run(() => ModelChunks.Read(pieces));
        var rhythm = await chunks.ReadAsync(runId, RhythmPart) is { } text ? JsonSerializer.Deserialize<ShopRhythm>(text) : null;
        return (model, rhythm ?? ShopRhythm.None);
    }

    /// <summary>Null for a run that was not measured yet, or whose measure is damaged.</summary>
    public async Task<KeptEvaluation?> EvaluationAsync(int runId)
    {
        try
        {
            return await chunks.ReadAsync(runId, EvaluationPart) is { } text ? JsonSerializer.Deserialize<KeptEvaluation>(text) : null;
        }
        catch (Exception failure) when (failure is InvalidDataException or JsonException)
        {
            return null;
        }
    }

    public Task KeepEvaluationAsync(int runId, KeptEvaluation evaluation) => chunks.WriteAsync(runId, EvaluationPart, JsonSerializer.SerializeToUtf8Bytes(evaluation));

    private static string PartOf(int number) => $"model:{number}";
}
