using Nop.Plugin.CustomerLoyalty.Engine.Outcomes;

namespace Nop.Plugin.CustomerLoyalty.Features.Outcomes;

/// <summary>What people of two arms bought, each in his own time. Cancelled orders do not count, refunds are taken back.</summary>
public class ArmCounter(MeasureOrderStore orders)
{
    public const int PageSize = 2_000;

    /// <param name="next">People above a customer's number in the order of their numbers, at most so many; each at most once in each arm.</param>
    public async Task<ArmPair> CountAsync(Func<int, int, Task<IReadOnlyList<MeasuredPerson>>> next)
    {
        var arms = new ArmPair();
        for (var above = 0; ;)
        {
            var page = await next(above, PageSize);
            // Somebody may be in both arms: the last one may go on upon the next page.
            var isLast = page.Count < PageSize;
            var whole = isLast ? page : [.. page.Where(person => person.CustomerId != page[^1].CustomerId)];
            if (whole.Count > 0)
                arms += await CountAsync(whole);
            if (isLast)
                return arms;
            above = whole.Count > 0 ? whole[^1].CustomerId : page[^1].CustomerId;
        }
    }

    private async Task<ArmPair> CountAsync(IReadOnlyList<MeasuredPerson> people)
    {
        var bought = await orders.OfAsync([.. people.Select(person => person.CustomerId).Distinct()], people.Min(person => person.FromUtc), people.Max(person => person.UntilUtc));
        var (treated, control, mixed) = (new ArmSums(), new ArmSums(), 0L);
        foreach (var person in people.GroupBy(person => person.CustomerId))
        {
            if (person.Select(one => one.IsControl).Distinct().Count() > 1)
            {
                mixed++;
                continue;
            }

            var one = person.MinBy(entry => entry.FromUtc);
            var his = bought[one.CustomerId].Where(order => order.OnUtc > one.FromUtc && order.OnUtc <= one.UntilUtc).ToList();
            if (one.IsControl)
                control = control.With(his.Count, his.Sum(order => order.Amount));
            else
                treated = treated.With(his.Count, his.Sum(order => order.Amount));
        }

        return new ArmPair(treated, control, mixed);
    }
}
