using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning;

/// <summary>
/// Which turns of counted rules - the n-th order, the n-th month in a row - customers have had. A turn is paid once, whichever order it then falls to;
/// one whose points were taken back whole is open again.
/// </summary>
public sealed class TurnBook
{
    private const string Mark = ":turn:";
    private readonly Dictionary<(int RuleId, int CustomerId), List<(int Turn, bool IsLive)>> _had = [];

    public static async Task<TurnBook> ReadAsync(GrantStore grants, IEnumerable<EarningRule> rules, IEnumerable<int> customerIds)
    {
        var book = new TurnBook();
        var counted = rules.Where(rule => rule.Kind.IsCounted()).Select(rule => rule.Id).Distinct().ToArray();
        if (counted.Length > 0)
            foreach (var (ruleId, customerId, key, isLive) in await grants.KeysAsync(counted, [.. customerIds.Distinct()]))
                book.Add(ruleId, customerId, key, isLive);
        return book;
    }

    public bool IsOpen(EarningRule rule, EarningOrder order, int customerId)
    {
        if (!rule.Kind.IsCounted() || !_had.TryGetValue((rule.Id, customerId), out var had))
            return true;
        var turn = TurnOf(rule, order);
        // A row of months that was paid for does not count again within the next one.
        var since = rule.Kind == EarningKind.MonthsInRow ? turn - rule.Every + 1 : turn;
        return !had.Exists(one => one.IsLive && one.Turn >= since && one.Turn <= turn);
    }

    public string KeyOf(EarningRule rule, EarningOrder order, int customerId)
    {
        if (!rule.Kind.IsCounted())
            return string.Create(CultureInfo.InvariantCulture, $"order:{order.Id}:rule:{rule.Id}");
        var turn = TurnOf(rule, order);
        var before = _had.TryGetValue((rule.Id, customerId), out var had) ? had.Count(one => one.Turn == turn) : 0;
        return string.Create(CultureInfo.InvariantCulture, $"customer:{customerId}:rule:{rule.Id}{Mark}{turn}:{before}");
    }

    public void Add(int ruleId, int customerId, string key, bool isLive = true)
    {
        var at = key.LastIndexOf(Mark, StringComparison.Ordinal);
        if (at < 0 || !int.TryParse(key[(at + Mark.Length)..].Split(':')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var turn))
            return;
        if (!_had.TryGetValue((ruleId, customerId), out var had))
            _had[(ruleId, customerId)] = had = [];
        had.Add((turn, isLive));
    }

    private static int TurnOf(EarningRule rule, EarningOrder order) => rule.Kind == EarningKind.MonthsInRow ? order.Day.Year * 12 + order.Day.Month : order.Number;
}
