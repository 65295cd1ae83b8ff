using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Graphs;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Interactions;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Ranking;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Rhythm;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Sources;

namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Evaluation;

/// <summary>
/// Asks every strategy for the last order of customers, with a model that was trained without it. The lists are those of the blocks:
/// not filled up, and without what the customer owns.
/// </summary>
public sealed class ShopEvaluation
{
    private readonly LastOrderHoldOut _held;
    private readonly RecommenderModel _model;
    private readonly RecommenderModel _sellers;
    private readonly RecommenderModel _counts;
    private readonly float[] _shares;
    private readonly int _k;

    private ShopEvaluation(LastOrderHoldOut held, RecommenderOptions options, int k)
    {
        (_held, _k) = (held, k);
        _model = RecommenderTrainer.Train(held.Train, options);
        _sellers = _model.Only(CandidateSource.BestSellers);
        _counts = RecommenderTrainer.Train(held.Bought, options with { Kernel = KernelOptions.Counts, KernelDecay = 1, Blend = BlendWeights.Only(CandidateSource.Kernel), BlendOnly = true });
        _shares = new float[held.Train.Items];
        foreach (var item in held.Train.Histories.Values)
            _shares[item] += 1f / held.Train.Users;
    }

    /// <param name="options">Those of the model in use.</param>
    public static EvaluationReport Run(InteractionLog log, RecommenderOptions options, int k = 10, int mostCustomers = 2_000, int seed = 1)
    {
        var purchases = new InteractionWeights { View = 0, WishList = 0, Cart = 0 };
        var held = LastOrderHoldOut.Of(log.Build(new InteractionWeights()), log.Build(purchases), mostCustomers, seed);
        var (fresh, again) = (held.Cases.Where(one => one.New.Length > 0).ToList(), held.Cases.Where(one => one.Again.Length > 0).ToList());
        if (held.Cases.Count == 0)
            return new EvaluationReport(k, 0, [], 0, []);

        var evaluation = new ShopEvaluation(held, options, k);
        var rhythm = ProductRhythm.Learn(held.Bought);
        return new EvaluationReport(
            k,
            fresh.Count,
            [.. evaluation.NewLists().Select(list => evaluation.Measure(list.Name, fresh, one => one.New, list.Of))],
            again.Count,
            [
                evaluation.Measure(EvaluatedList.BuyAgain, again, one => one.Again, one => [.. BuyAgainRanking.Rank(evaluation.PurchasesOf(one.User), rhythm, one.Day, new(k)).Select(item => item.ItemId)]),
                evaluation.Measure(EvaluatedList.OwnBestSellers, again, one => one.Again, evaluation.OwnBestSellers)
            ]);
    }

    private IEnumerable<(EvaluatedList Name, Func<LastOrderCase, int[]> Of)> NewLists() =>
    [
        (EvaluatedList.ForYou, one => Ids(_model.ForUser(HistoryOf(one.User), Request(one)))),
        (EvaluatedList.BecauseYouViewed, one => Last(_held.Train, one.User) is { } id ? Ids(_model.SimilarTo(id, Request(one))) : []),
        (EvaluatedList.BoughtTogether, one => Ids(_model.BoughtTogether(LastBasket(one.User), Request(one)))),
        (EvaluatedList.Trending, one => Ids(_model.Trending(Request(one)))),
        (EvaluatedList.RecentlyViewed, RecentlyViewed),
        (EvaluatedList.BestSellers, one => Ids(_sellers.ForUser(HistoryOf(one.User), Request(one) with { Repeats = true }))),
        (EvaluatedList.AlsoPurchased, one => Last(_held.Bought, one.User) is { } id ? Ids(_counts.SimilarTo(id, Request(one))) : [])
    ];

    private EvaluatedRow Measure(EvaluatedList name, List<LastOrderCase> cases, Func<LastOrderCase, int[]> wanted, Func<LastOrderCase, int[]> ask)
    {
        var lists = new int[cases.Count * _k];
        Array.Fill(lists, -1);
        var answered = 0;
        for (var number = 0; number < cases.Count; number++)
        {
            var items = ask(cases[number]).Take(_k).Select(id => Array.BinarySearch(_held.Train.ItemIds, id)).Where(item => item >= 0).ToArray();
            items.CopyTo(lists, number * _k);
            answered += items.Length > 0 ? 1 : 0;
        }

        var quality = RankingMetrics.Of([.. cases.Select(one => new EvaluationCase([], wanted(one)))], lists, _k, _k, _shares);
        var count = Math.Max(1, cases.Count);
        return new EvaluatedRow(name, quality.HitRate, 1.96 * Math.Sqrt(quality.HitRate * (1 - quality.HitRate) / count), quality.Ndcg, (double)answered / count, quality.Coverage, quality.Novelty);
    }

    private ListRequest Request(LastOrderCase one)
    {
        var owned = _held.Bought.Histories[one.User].ToArray().Select(item => _held.Bought.ItemIds[item]).ToHashSet();
        return new ListRequest(_k) { Fill = false, Repeats = true, Allow = id => !owned.Contains(id) };
    }

    private HistoryItem[] HistoryOf(int user)
    {
        var histories = _held.Train.Histories;
        var history = new HistoryItem[histories.Length(user)];
        for (var place = 0; place < history.Length; place++)
        {
            var at = histories.Starts[user] + place;
            history[place] = new(_held.Train.ItemIds[histories.Values[at]], histories.Weights?[at] ?? 1);
        }

        return history;
    }

    private int[] RecentlyViewed(LastOrderCase one)
    {
        var allow = Request(one).Allow!;
        var items = _held.Train.Histories[one.User].ToArray();
        Array.Reverse(items);
        return [.. items.Select(item => _held.Train.ItemIds[item]).Where(allow)];
    }

    private int[] OwnBestSellers(LastOrderCase one) =>
        [.. _held.Bought.Histories[one.User].ToArray().OrderByDescending(item => _shares[item]).ThenBy(item => item).Select(item => _held.Bought.ItemIds[item])];

    private List<Purchase> PurchasesOf(int user)
    {
        var sequences = _held.Bought.Sequences;
        var purchases = new List<Purchase>();
        for (var place = sequences.Starts[user]; place < sequences.Starts[user + 1]; place++)
            purchases.Add(new(_held.Bought.ItemIds[sequences.Values[place]], _held.Bought.Times![place]));
        return purchases;
    }

    private int[] LastBasket(int user)
    {
        const long Day = 86_400;
        var purchases = PurchasesOf(user);
        return purchases.Count == 0 ? [] : [.. purchases.Where(one => one.Time / Day == purchases[^1].Time / Day).Select(one => one.ItemId).Distinct()];
    }

    private static int? Last(TrainingSet set, int user) => set.Sequences.Length(user) == 0 ? null : set.ItemIds[set.Sequences[user][^1]];

    private static int[] Ids(IReadOnlyList<Recommendation> list) => [.. list.Select(one => one.ItemId)];
}
