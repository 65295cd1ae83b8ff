using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Evaluation;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Training;
using Nop.Services.Helpers;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Web;

public class EvaluationFactory(RecommenderRuns runs, BlockTexts texts, IDateTimeHelper time)
{
    public async Task<EvaluationModel> PrepareAsync()
    {
        if (await runs.CurrentAsync() is not { } run)
            return new EvaluationModel { Problem = await texts.GetAsync("Model.NotYet") };
        if (await runs.EvaluationAsync(run.Id) is not { } kept)
            return new EvaluationModel { Problem = await texts.GetAsync("Evaluation.NotYet") };
        var begun = (await time.ConvertToUserTimeAsync(kept.BegunOnUtc, DateTimeKind.Utc)).ToString("g");
        if (kept.Report is not { } report)
            return new EvaluationModel { Problem = await texts.FillAsync("Evaluation.UnderWay", begun) };
        if (report.NewCases == 0)
            return new EvaluationModel { Problem = await texts.GetAsync("Evaluation.NoCases") };

        return new EvaluationModel
        {
            K = report.K,
            How = await texts.FillAsync("Evaluation.How", begun, report.K),
            Says = await SaysAsync(report),
            TooFew = report.NewCases < EvaluationReport.FewestCases ? await texts.FillAsync("Evaluation.TooFew", report.NewCases, EvaluationReport.FewestCases) : null,
            New = await TableAsync("Evaluation.New", report.NewCases, report.New),
            Again = await TableAsync("Evaluation.Again", report.AgainCases, report.Again)
        };
    }

    private async Task<string> SaysAsync(EvaluationReport report)
    {
        double HitsOf(EvaluatedList list) => report.New.FirstOrDefault(row => row.List == list)?.HitRate ?? 0;
        var (mine, best, also) = (HitsOf(EvaluatedList.ForYou), HitsOf(EvaluatedList.BestSellers), HitsOf(EvaluatedList.AlsoPurchased));
        var words = await texts.FillAsync("Evaluation.Says", report.K, mine.ToString("P1"), best.ToString("P1"), also.ToString("P1"));
        return best > 0 && mine > best ? $"{words} {await texts.FillAsync("Evaluation.Times", (mine / best).ToString("0.0"))}" : words;
    }

    private async Task<EvaluationTable> TableAsync(string about, int cases, IReadOnlyList<EvaluatedRow> found)
    {
        var rows = new List<EvaluationTableRow>();
        foreach (var row in found.OrderByDescending(row => row.HitRate).ThenBy(row => row.List))
            rows.Add(new EvaluationTableRow(
                await texts.OfAsync(row.List),
                row.List is EvaluatedList.BestSellers or EvaluatedList.AlsoPurchased or EvaluatedList.OwnBestSellers,
                $"{row.HitRate:P1} ± {row.Margin * 100:0.0}",
                row.Ndcg.ToString("0.000"),
                row.Answered.ToString("P0"),
                row.Coverage.ToString("P1"),
                row.Novelty.ToString("0.0"),
                Math.Round(row.HitRate * 100, 2)));
        return new EvaluationTable(await texts.FillAsync(about, cases.ToString("N0")), rows);
    }
}
