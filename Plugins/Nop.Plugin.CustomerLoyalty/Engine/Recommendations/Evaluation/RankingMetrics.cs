namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Evaluation;

/// <summary>
/// How good lists of k items are, averaged over the cases. HitRate: cases with a wanted item in the list. Recall: found ÷ all wanted (not
/// min(k, wanted)). Ndcg: binary gains, ideal list of min(k, wanted). Mrr: 1 ÷ place of the first wanted item. Precision: found ÷ k.
/// Coverage: share of all items that stand in any list. Novelty: mean −log2 of the share of users who had the listed item.
/// </summary>
public sealed record RankingMetrics(int K, int Cases, double HitRate, double Recall, double Ndcg, double Mrr, double Precision, double Coverage, double Novelty)
{
    /// <param name="lists">Lists of <paramref name="width"/> places one after the other; −1 where a list ended before.</param>
    /// <param name="shares">Share of users by item.</param>
    public static RankingMetrics Of(IReadOnlyList<EvaluationCase> cases, int[] lists, int width, int k, float[] shares)
    {
        double hits = 0, recall = 0, ndcg = 0, mrr = 0, found = 0, novelty = 0;
        var listed = 0;
        var shown = new bool[shares.Length];
        for (var number = 0; number < cases.Count; number++)
        {
            var wanted = cases[number].Wanted;
            var (mine, first, gain) = (0, 0, 0d);
            for (var place = 0; place < k && lists[(number * width) + place] is >= 0 and var item; place++)
            {
                shown[item] = true;
                listed++;
                novelty -= Math.Log2(Math.Max(shares[item], 1e-9f));
                if (!wanted.Contains(item))
                    continue;
                mine++;
                first = first == 0 ? place + 1 : first;
                gain += 1 / Math.Log2(place + 2);
            }
            hits += mine > 0 ? 1 : 0;
            recall += (double)mine / wanted.Length;
            ndcg += gain / Ideal(Math.Min(k, wanted.Length));
            mrr += first > 0 ? 1d / first : 0;
            found += (double)mine / k;
        }
        var count = Math.Max(1, cases.Count);
        return new(k, cases.Count, hits / count, recall / count, ndcg / count, mrr / count, found / count,
            shown.Count(any => any) / (double)Math.Max(1, shown.Length), novelty / Math.Max(1, listed));
    }

    private static double Ideal(int wanted)
    {
        var ideal = 0d;
        for (var place = 0; place < wanted; place++)
            ideal += 1 / Math.Log2(place + 2);
        return ideal;
    }
}
