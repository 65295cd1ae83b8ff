namespace Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;

/// <summary>What a rule would give by itself, without caps and other rules.</summary>
internal static class RuleTest
{
    public static RuleOutcome OfOrder(EarningRule rule, EarningOrder order, EarningPerson person)
    {
        if (Applies(rule, order.StoreId, order.PlacedOnUtc, person) is not EarningRefusal.None and var refusal)
            return None(rule, refusal);
        var lines = new List<LineOutcome>();
        var amount = 0m;
        foreach (var line in order.Lines)
        {
            if (!Counts(rule, line))
                continue;
            amount += line.Amount;
            lines.Add(new LineOutcome(line.LineId, line.ProductId, line.Quantity, line.Amount, 0));
        }

        if (lines.Count == 0)
            return None(rule, EarningRefusal.OtherProducts);
        // Money is paid in cents; the lines know parts of them.
        amount = decimal.Round(amount, 2, MidpointRounding.AwayFromZero);
        if (amount < rule.MinimumAmount)
            return None(rule, EarningRefusal.TooSmall) with { Amount = amount };
        if (!IsItsTurn(rule, order))
            return None(rule, EarningRefusal.NotItsTurn) with { Amount = amount };

        for (var number = 0; number < lines.Count; number++)
        {
            var line = lines[number];
            var points = rule.Kind switch
            {
                EarningKind.Amount => rule.Points * line.Amount / rule.PerAmount,
                EarningKind.Piece => rule.Points * line.Quantity,
                // A fixed number of points is spread over the lines by what they cost, so that a line sent back takes its part along.
                _ => amount > 0 ? rule.Points * line.Amount / amount : rule.Points / lines.Count
            };
            lines[number] = line with { Points = points };
        }

        return Of(rule, rule.Kind switch
        {
            EarningKind.Amount => rule.Points * amount / rule.PerAmount,
            EarningKind.Piece => rule.Points * lines.Sum(line => line.Quantity),
            _ => rule.Points
        }, person) with { Amount = amount, Lines = lines };
    }

    public static RuleOutcome OfDeed(EarningRule rule, int storeId, DateTime onUtc, EarningPerson person) =>
        Applies(rule, storeId, onUtc, person) is not EarningRefusal.None and var refusal ? None(rule, refusal) : Of(rule, rule.Points, person);

    private static RuleOutcome None(EarningRule rule, EarningRefusal refusal) => new(rule, 0, 0, refusal, 0, []);

    private static RuleOutcome Of(EarningRule rule, decimal points, EarningPerson person)
    {
        // A third three times is one: what a division leaves behind is no part of a point.
        var exact = decimal.Round(rule.UsesTierFactor ? points * person.TierFactor : points, 9);
        var whole = Math.Clamp(rule.Rounding switch
        {
            PointRounding.Up => decimal.Ceiling(exact),
            PointRounding.Nearest => decimal.Round(exact, 0, MidpointRounding.AwayFromZero),
            _ => decimal.Floor(exact)
        }, 0, RuleCheck.MostPoints);
        return new RuleOutcome(rule, (int)whole, (int)whole, whole > 0 ? EarningRefusal.None : EarningRefusal.Rounded, 0, []);
    }

    private static EarningRefusal Applies(EarningRule rule, int storeId, DateTime onUtc, EarningPerson person)
    {
        if (onUtc < rule.FromUtc)
            return EarningRefusal.NotYet;
        if (onUtc >= rule.UntilUtc)
            return EarningRefusal.Over;
        if (rule.Stores.Count > 0 && !rule.Stores.Contains(storeId))
            return EarningRefusal.OtherStore;
        if (rule.Tiers.Count > 0 && !rule.Tiers.Contains(person.TierId))
            return EarningRefusal.OtherTier;
        if (rule.SegmentId > 0 && !person.Segments.Contains(rule.SegmentId))
            return EarningRefusal.OtherSegment;
        return rule.IsHeldOut(person.CustomerId) ? EarningRefusal.LeftAlone : EarningRefusal.None;
    }

    private static bool Counts(EarningRule rule, EarningLine line) =>
        (rule.Products.Count == 0 && rule.Categories.Count == 0) || rule.Products.Contains(line.ProductId) || rule.Categories.Any(line.Categories.Contains);

    private static bool IsItsTurn(EarningRule rule, EarningOrder order)
    {
        var count = rule.Kind switch
        {
            EarningKind.NthOrder => order.Number,
            EarningKind.MonthsInRow => order.MonthsInRow,
            _ => rule.Every
        };
        return rule.OnlyOnce && rule.Kind.IsCounted() ? count == rule.Every : count > 0 && count % rule.Every == 0;
    }
}
