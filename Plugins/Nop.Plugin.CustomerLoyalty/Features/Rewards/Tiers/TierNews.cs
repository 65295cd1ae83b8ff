using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Tiers;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;

/// <summary>What is new about a customer's tier: the rows of his history and the facts that journeys wait for.</summary>
public sealed class TierNews(TierProgramme programme, DateTime nowUtc)
{
    /// <summary>What the rules say happened longer ago was not known before: the shop changed its tiers, or orders came late.</summary>
    private static readonly TimeSpan Late = TimeSpan.FromDays(7);

    private readonly List<LoyaltyTierChange> _changes = [];
    private readonly List<Fact> _facts = [];

    public IReadOnlyCollection<LoyaltyTierChange> Changes => _changes;

    public IReadOnlyCollection<Fact> Facts => _facts;

    /// <param name="before">Null when he had no row.</param>
    /// <param name="moves">What the rules say of his whole history.</param>
    public void Add(LoyaltyCustomerTier? before, LoyaltyCustomerTier now, IReadOnlyList<TierMove> moves)
    {
        var last = moves.Count > 0 ? moves[^1] : default;
        var wasBase = before is null && now.Rank == programme.Rules.BaseRank && !now.IsByHand;
        if ((before?.TierId ?? 0) != now.TierId && !wasBase)
            AddChange(before, now, moves);
        else if (before is { IsByHand: false } && !now.IsByHand && last.Kind == TierMoveKind.Kept && before.KeepByUtc < now.KeepByUtc && IsNews(last.OnUtc))
            Note(now.CustomerId, TierMoveKind.Kept, now.TierId, now.TierId, last.OnUtc);

        if (now.IsAtRisk && !(before is { IsAtRisk: true } && before.TierId == now.TierId && before.KeepByUtc == now.KeepByUtc))
            _facts.Add(Of(now, FactKind.TierAtRisk, $"tier:{programme.Id}:{now.CustomerId}:{now.TierId}:risk:{Stamp(now.KeepByUtc!.Value)}", nowUtc) with { Amount = now.MissingToKeep });
    }

    private void AddChange(LoyaltyCustomerTier? before, LoyaltyCustomerTier now, IReadOnlyList<TierMove> moves)
    {
        var (from, fromRank) = before is null ? (0, 0) : (before.TierId, programme.Rules.RankOfId(before.TierId));
        if (now.IsByHand || before is { IsByHand: true })
        {
            Note(now.CustomerId, TierMoveKind.ByHand, from, now.TierId, now.IsByHand ? now.SinceUtc : nowUtc);
            if (now.Rank > fromRank)
                Reached(now, now.SinceUtc);
            return;
        }

        var move = moves.LastOrDefault(one => one.To == now.Rank && one.OnUtc == now.SinceUtc);
        if (move.Kind is TierMoveKind.Up or TierMoveKind.Down && nowUtc - move.OnUtc <= Late)
        {
            if (!IsNews(move.OnUtc))
                return;
            Note(now.CustomerId, move.Kind, from, now.TierId, move.OnUtc);
            if (move.Kind == TierMoveKind.Up)
                Reached(now, move.OnUtc);
        }
        else if (before is not null)
            Note(now.CustomerId, TierMoveKind.Recounted, from, now.TierId, nowUtc.Date);
    }

    private bool IsNews(DateTime onUtc) => onUtc >= programme.Row.ActiveSinceUtc;

    private void Reached(LoyaltyCustomerTier now, DateTime onUtc) =>
        _facts.Add(Of(now, FactKind.TierReached, $"tier:{programme.Id}:{now.CustomerId}:{now.TierId}:reached:{Stamp(onUtc)}", onUtc));

    private Fact Of(LoyaltyCustomerTier now, FactKind kind, string key, DateTime onUtc) => new()
    {
        Key = key,
        Kind = kind,
        OccurredOnUtc = onUtc,
        StoreId = programme.Row.StoreId,
        CustomerId = now.CustomerId,
        SubjectId = now.TierId
    };

    private void Note(int customerId, TierMoveKind kind, int fromTierId, int toTierId, DateTime onUtc) => _changes.Add(new LoyaltyTierChange
    {
        ChangeKey = string.Create(CultureInfo.InvariantCulture, $"{programme.Id}:{customerId}:{(int)kind}:{fromTierId}:{toTierId}:{Stamp(onUtc)}"),
        ProgrammeId = programme.Id,
        CustomerId = customerId,
        FromTierId = fromTierId,
        ToTierId = toTierId,
        KindId = (int)kind,
        ChangedOnUtc = onUtc
    });

    private static string Stamp(DateTime utc) => utc.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);
}
