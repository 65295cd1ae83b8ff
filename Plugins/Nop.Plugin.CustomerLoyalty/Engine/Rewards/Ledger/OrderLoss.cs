namespace Nop.Plugin.CustomerLoyalty.Engine.Rewards.Ledger;

/// <summary>
/// What of an order did not last. Refunds count by money, goods sent back by the points of their lines; usually the second is paid by the first, so the larger of
/// the two counts. Points are rounded down in the customer's favour; a whole loss takes all.
/// </summary>
/// <param name="IsVoid">Cancelled, voided or deleted.</param>
public readonly record struct OrderLoss(bool IsVoid, decimal Total, decimal Refunded)
{
    /// <param name="points">Of the grant.</param>
    /// <param name="earned">Points of the lines that it was given for; 0 for a grant that is not about lines.</param>
    /// <param name="sentBack">Of these, those of pieces that were sent back and paid back.</param>
    public int PointsOf(int points, decimal earned, decimal sentBack)
    {
        if (IsVoid)
            return points;
        return Math.Max(Part(points, Refunded, Total), Part(points, sentBack, earned));
    }

    private static int Part(int points, decimal lost, decimal whole)
    {
        if (lost <= 0)
            return 0;
        return whole <= 0 || lost >= whole ? points : (int)decimal.Floor(points * lost / whole);
    }
}
