using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Engine.Care;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Features.Care.Fund;
using Nop.Plugin.CustomerLoyalty.Features.Care.Plans;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.Tasks;

/// <summary>Makes tasks of the occasions that are near and sets money aside for them.</summary>
public class CarePlanning(CareTaskStore tasks, CareLedger ledger, CareSettling settling, CarePeople people, CarePlans plans, OwnerService owners, CareCalendar calendar)
{
    private const int AtOnce = 500;
    private const int MostRetried = 2_000;

    public DateOnly Today => calendar.Today;

    public Task<int> LastCustomerAsync() => people.LastCustomerAsync();

    public Task<int?> NextCustomerAsync(int above) => people.NextCustomerAsync(above);

    /// <summary>Customers from the first number up to, not including, the second.</summary>
    /// <returns>How many were looked at.</returns>
    public async Task<int> PlanAsync(IReadOnlyCollection<CarePlan> on, int from, int before)
    {
        var accounts = await people.AccountsAsync(from, before);
        if (accounts.Count == 0)
            return 0;
        var subjectOf = await people.SubjectsAsync(from, before, on.SelectMany(plan => plan.Occasions));
        foreach (var fund in on.GroupBy(plan => plan.Fund.Id))
        {
            var mine = fund.ToDictionary(plan => plan.Row.TierId);
            var perhaps = (await people.OfFundAsync(fund.First().Fund, accounts)).Where(account => fund.Any(plan => IsNear(plan, subjectOf(account)))).ToList();
            var tierOf = await people.TiersAsync(perhaps);
            var near = perhaps.Where(account => mine.TryGetValue(tierOf[account.CustomerId], out var plan) && IsNear(plan, subjectOf(account)));
            foreach (var chunk in near.Chunk(AtOnce))
                await PlanAsync(fund.First().Fund, chunk.Select(account => (mine[tierOf[account.CustomerId]], subjectOf(account))).ToList());
        }

        return accounts.Count;
    }

    /// <summary>What found no money before, where there may be some now.</summary>
    public async Task RetryAsync(IReadOnlyCollection<CarePlan> ofFund)
    {
        var fund = ofFund.First().Fund;
        var able = new List<CarePlan>();
        foreach (var plan in ofFund)
            if ((await plans.TotalsAsync(plan.Id)).Free > 0)
                able.Add(plan);
        if (able.Count == 0)
            return;
        var waiting = await tasks.WaitingAsync(fund.Id, Today.ToDateTime(TimeOnly.MinValue), MostRetried);
        var retried = waiting.Where(task => able.Exists(plan => plan.Id == task.PlanId)).ToList();
        foreach (var chunk in retried.Chunk(AtOnce))
            await ReserveAsync(fund, able, chunk);
    }

    /// <summary>Sets money aside for tasks that wait; what there is none for goes on waiting, with the reason.</summary>
    public async Task ReserveAsync(LoyaltyCareFund fund, IReadOnlyCollection<CarePlan> known, IReadOnlyCollection<LoyaltyCareTask> waiting)
    {
        if (waiting.Count == 0)
            return;
        var planOf = known.ToDictionary(plan => plan.Id);
        var shared = known.Any(plan => plan.Row.BudgetKind == CareBudgetKind.MarginShare)
            ? await people.MarginsAsync(fund.Year, [.. waiting.Select(task => task.CustomerId)])
            : new Dictionary<int, decimal>();
        var gifts = known.SelectMany(plan => plan.Gifts).Where(gift => gift.Stock is not null).Select(gift => gift.Id).ToList();
        var scope = new CareScope([.. waiting.Select(task => task.PlanId)], [.. waiting.Select(task => task.CustomerId)], [.. waiting.Select(task => task.Id)], gifts);
        var refused = new Dictionary<int, FundRefusal>();
        await ledger.DoAllAsync(fund.Id, scope, draft =>
        {
            refused.Clear();
            foreach (var task in waiting.OrderBy(task => task.Day).ThenBy(task => task.Id))
            {
                var plan = planOf[task.PlanId];
                var caps = new FundCaps(plan.CapOf(shared.GetValueOrDefault(task.CustomerId)), fund.YearCap, plan.Gift(task.GiftId)?.Stock);
                var refusal = draft.Do(draft.Book.Reserve(plan.Id, task.Id, task.CustomerId, task.GiftId, task.Amount, caps, 0));
                if (refusal == FundRefusal.SoldOut)
                    refusal = draft.Do(draft.Book.Reserve(plan.Id, task.Id, task.CustomerId, 0, task.Amount, caps, 0));
                if (refusal is not (FundRefusal.None or FundRefusal.Same))
                    refused[task.Id] = refusal;
            }
        });
        await settling.SettleAsync([.. waiting.Select(task => task.Id)]);
        if (refused.Count > 0)
            await TellAsync(refused);
    }

    /// <summary>Why tasks go on waiting, unless somebody found money for them meanwhile.</summary>
    private async Task TellAsync(IReadOnlyDictionary<int, FundRefusal> refused)
    {
        var told = (await tasks.FindAsync([.. refused.Keys])).Where(task => task.State == CareTaskState.Waiting && task.RefusalId != (int)refused[task.Id]).ToList();
        foreach (var task in told)
            task.RefusalId = (int)refused[task.Id];
        if (told.Count > 0)
            await tasks.UpdateAsync(told);
    }

    private bool IsNear(CarePlan plan, CareSubject subject) => plan.Occasions.Any(occasion => DayOf(plan.Fund.Year, occasion, subject) is not null);

    /// <summary>The day of the occasion when its task is to be there by now; null otherwise.</summary>
    private DateOnly? DayOf(int year, LoyaltyCareOccasion occasion, CareSubject subject) =>
        occasion.Occasion.In(year, subject) is { } day && day >= Today && day <= Today.AddDays(occasion.LeadDays) ? day : null;

    private async Task PlanAsync(LoyaltyCareFund fund, IReadOnlyCollection<(CarePlan Plan, CareSubject Subject)> chunk)
    {
        var ids = chunk.Select(one => one.Subject.CustomerId).ToArray();
        var known = await tasks.KnownAsync(fund.Year, ids);
        var ownerOf = await owners.OwnersAsync(ids);
        var made = new List<LoyaltyCareTask>();
        foreach (var (plan, subject) in chunk)
            foreach (var occasion in plan.Occasions)
                if (DayOf(fund.Year, occasion, subject) is { } day && known.Add((subject.CustomerId, occasion.Code)))
                    made.Add(TaskOf(plan, occasion, subject.CustomerId, day, ownerOf.GetValueOrDefault(subject.CustomerId)));
        if (made.Count > 0)
            await tasks.AddAsync(made);
        // Also what an earlier night left between the task and its money.
        var waiting = await tasks.WaitingAsync(fund.Id, ids);
        await ReserveAsync(fund, [.. chunk.Select(one => one.Plan).DistinctBy(plan => plan.Id)], [.. waiting.Where(task => chunk.Any(one => one.Plan.Id == task.PlanId) && task.Day >= Today.ToDateTime(TimeOnly.MinValue))]);
    }

    private LoyaltyCareTask TaskOf(CarePlan plan, LoyaltyCareOccasion occasion, int customerId, DateOnly day, int ownerId)
    {
        var gift = plan.Gift(occasion.GiftId);
        return new LoyaltyCareTask
        {
            TaskKey = string.Create(CultureInfo.InvariantCulture, $"{plan.Fund.Id}:{occasion.Code}:{customerId}"),
            FundId = plan.Fund.Id,
            PlanId = plan.Id,
            CustomerId = customerId,
            TierId = plan.Row.TierId,
            KindId = occasion.KindId,
            FestivalId = occasion.FestivalId,
            Code = occasion.Code,
            Name = occasion.Name,
            Day = day.ToDateTime(TimeOnly.MinValue),
            DueOnUtc = calendar.Morning(day),
            OwnerId = ownerId > 0 ? ownerId : plan.Row.DefaultAgentId,
            StateId = (int)(CarePeople.IsControl(plan.Fund, customerId) ? CareTaskState.Control : CareTaskState.Waiting),
            GiftId = gift?.Id ?? 0,
            GiftName = gift?.Name ?? string.Empty,
            Amount = CareMoney.Cost(gift?.UnitCost ?? 0),
            CreatedOnUtc = calendar.NowUtc
        };
    }
}
