using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Engine.Outcomes;
using Nop.Plugin.CustomerLoyalty.Features.Care.Fund;
using Nop.Plugin.CustomerLoyalty.Features.Care.Plans;
using Nop.Plugin.CustomerLoyalty.Features.Care.Tasks;
using Nop.Plugin.CustomerLoyalty.Features.Outcomes;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.Outcomes;

/// <summary>
/// Care among the measures, each fund by itself: everybody whom a plan had an occasion for, and what he bought in the three months after; he counts in the
/// period in which these months end. What a whole year brought for its money is said by the page of the return.
/// </summary>
public class CareMeasures(CareFundStore funds, CareTaskStore tasks, CareCalendar calendar, ArmCounter counter, IStoreService stores) : IMeasureSource
{
    private static readonly TimeSpan Window = TimeSpan.FromDays(90);

    public async Task<IReadOnlyList<MeasureHead>> ListAsync()
    {
        var year = calendar.Today.Year;
        var names = (await stores.GetAllStoresAsync()).ToDictionary(store => store.Id, store => store.Name);
        var heads = new List<MeasureHead>();
        foreach (var fund in await funds.ListAsync())
            heads.Add(new MeasureHead(KeyOf(fund.Id), MeasureKind.Care, NameOf(fund, names), fund.ControlPercent, fund.Year >= year)
            {
                Report = new MeasureLink("LoyaltyCareReturn", "Index", 0)
            });
        return heads;
    }

    public Task<ArmPair> CountAsync(string key, MeasurePeriod period)
    {
        var fundId = int.Parse(key.AsSpan(key.IndexOf(':') + 1), CultureInfo.InvariantCulture);
        return counter.CountAsync((above, most) => NextAsync(fundId, period, above, most));
    }

    private async Task<IReadOnlyList<MeasuredPerson>> NextAsync(int fundId, MeasurePeriod period, int above, int most)
    {
        var next = new List<MeasuredPerson>();
        IReadOnlyList<CareMember> members;
        do
        {
            members = await tasks.MembersAsync(fundId, above, most);
            foreach (var member in members)
            {
                above = member.CustomerId;
                if (member.SinceUtc + Window >= period.FromUtc && member.SinceUtc + Window <= period.BeforeUtc)
                    next.Add(new MeasuredPerson(member.CustomerId, member.IsControl, member.SinceUtc, member.SinceUtc + Window));
                if (next.Count == most)
                    return next;
            }
        } while (members.Count == most);

        return next;
    }

    private static string NameOf(LoyaltyCareFund fund, Dictionary<int, string> stores) =>
        string.Create(CultureInfo.InvariantCulture, $"{fund.Year}{(stores.TryGetValue(fund.StoreId, out var store) ? $" · {store}" : string.Empty)}");

    private static string KeyOf(int fundId) => string.Create(CultureInfo.InvariantCulture, $"care:{fundId}");
}
