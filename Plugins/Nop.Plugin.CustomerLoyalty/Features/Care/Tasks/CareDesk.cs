using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Engine.Care;
using Nop.Plugin.CustomerLoyalty.Engine.Texts;
using Nop.Plugin.CustomerLoyalty.Features.Care.Fund;
using Nop.Plugin.CustomerLoyalty.Features.Care.Plans;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.Tasks;

/// <summary>What agents do with their tasks. Money moves in the fund first; the task follows it.</summary>
public class CareDesk(CareTaskStore tasks, CareLedger ledger, CareSettling settling, CarePlans plans, CarePeople people, CareTexts texts)
{
    public Task<LoyaltyCareTask?> FindAsync(int id) => tasks.FindAsync(id);

    /// <summary>Another gift, or a gift that is on no list, for so much. What was approved counts no more, also when only the name is another.</summary>
    /// <param name="giftId">0 for one that is on no list.</param>
    public async Task<FundRefusal> ChooseAsync(LoyaltyCareTask task, int giftId, string? name, decimal amount, int agentId)
    {
        if (await plans.FindAsync(task.PlanId) is not { } plan || task.State == CareTaskState.Control)
            return FundRefusal.NotReserved;
        var gift = giftId > 0 ? plan.Gift(giftId) : null;
        if (giftId > 0 && gift is not { IsActive: true })
            return FundRefusal.SoldOut;
        var caps = new FundCaps(await people.CapAsync(plan, task.CustomerId), plan.Fund.YearCap, gift?.Stock);
        var cost = gift?.UnitCost ?? amount;
        var called = gift?.Name ?? name.Shortened(CareLimits.GiftName) ?? string.Empty;
        var isOther = giftId == 0 && !string.Equals(called, task.GiftName, StringComparison.Ordinal);
        var refusal = await DoAsync(task, book => book.ItemOf(task.Id).State == CareItemState.None
            ? book.Reserve(task.PlanId, task.Id, task.CustomerId, giftId, cost, caps, agentId)
            : book.Change(task.Id, giftId, cost, caps, agentId, isOther), giftId);
        if (refusal is FundRefusal.None or FundRefusal.Same && await tasks.FindAsync(task.Id) is { IsOpen: true } row)
        {
            row.GiftName = called;
            await tasks.UpdateAsync(row);
        }

        return refusal;
    }

    public Task<FundRefusal> RequestAsync(LoyaltyCareTask task, int agentId) => DoAsync(task, book => book.Request(task.Id, agentId));

    public Task<FundRefusal> DecideAsync(LoyaltyCareTask task, bool isApproved, int agentId) => DoAsync(task, book => book.Decide(task.Id, isApproved, agentId));

    /// <param name="story">What was done, for others to copy.</param>
    public async Task<FundRefusal> DoneAsync(LoyaltyCareTask task, decimal cost, string? story, int agentId)
    {
        var limit = (await plans.FindAsync(task.PlanId))?.Row.ApprovalLimit;
        var refusal = await DoAsync(task, book => book.Spend(task.Id, cost, limit, agentId));
        if (refusal == FundRefusal.None)
            await WriteAsync(task.Id, row => row.Story = story.Shortened(CareLimits.Story));
        return refusal;
    }

    public async Task<FundRefusal> LeaveAsync(LoyaltyCareTask task, string? reason, int agentId)
    {
        var refusal = await DoAsync(task, book => book.Release(task.Id, agentId));
        if (refusal == FundRefusal.None)
            await WriteAsync(task.Id, row => row.Story = reason.Shortened(CareLimits.Story));
        return refusal;
    }

    /// <summary>How it was received, and what was done in better words.</summary>
    public Task ReceivedAsync(LoyaltyCareTask task, int rating, string? reaction, string? story) => WriteAsync(task.Id, row =>
    {
        (row.Rating, row.Reaction) = (Math.Clamp(rating, 0, CareLimits.BestRating), reaction.Shortened(CareLimits.Story));
        if (!string.IsNullOrWhiteSpace(story))
            row.Story = story.Shortened(CareLimits.Story);
    });

    /// <summary>False when it is not open any more.</summary>
    public async Task<bool> AssignAsync(int id, int ownerId)
    {
        if (await tasks.FindAsync(id) is not { } task || !(task.IsOpen || task.State == CareTaskState.Waiting))
            return false;
        task.OwnerId = ownerId;
        await tasks.UpdateAsync(task);
        return true;
    }

    /// <summary>Something for a customer beside the plan's occasions, or what was done for another once more. The same form twice is one task.</summary>
    public async Task<CareIdeaResult> AddAsync(CareIdea idea)
    {
        var key = $"{CareTaskStore.Ideas}{idea.Key:N}";
        if (await tasks.FindAsync(key) is { } known)
            return new CareIdeaResult(CareIdeaOutcome.Made, known.Id, known.Refusal);
        if (await people.PlanOfAsync(idea.CustomerId, idea.Day.Year) is not { } his || await plans.FindAsync(his.Plan.Id) is not { } plan)
            return new CareIdeaResult(CareIdeaOutcome.NoPlan, 0, FundRefusal.None);
        if (CarePeople.IsControl(his.Fund, idea.CustomerId))
            return new CareIdeaResult(CareIdeaOutcome.Control, 0, FundRefusal.None);
        var source = idea.FromId > 0 ? await tasks.FindAsync(idea.FromId) : null;
        var gift = plan.Gifts.FirstOrDefault(one => one.IsActive && string.Equals(one.Name, idea.GiftName, StringComparison.OrdinalIgnoreCase));
        var task = new LoyaltyCareTask
        {
            TaskKey = key,
            FundId = his.Fund.Id,
            PlanId = plan.Id,
            CustomerId = idea.CustomerId,
            TierId = plan.Row.TierId,
            KindId = source?.KindId ?? (int)OccasionKind.CustomDate,
            FestivalId = source?.FestivalId ?? 0,
            Code = string.Create(CultureInfo.InvariantCulture, $"idea{idea.Key:N}")[..20],
            Name = idea.Name.Shortened(CareLimits.Name) ?? string.Empty,
            Day = idea.Day.ToDateTime(TimeOnly.MinValue),
            DueOnUtc = idea.DueOnUtc,
            OwnerId = idea.OwnerId,
            StateId = (int)CareTaskState.Waiting,
            GiftId = gift?.Id ?? 0,
            GiftName = gift?.Name ?? idea.GiftName.Shortened(CareLimits.GiftName) ?? string.Empty,
            Amount = CareMoney.Cost(gift?.UnitCost ?? idea.Cost),
            CopiedFromId = idea.FromId,
            CreatedOnUtc = idea.NowUtc
        };
        if (!await tasks.TryAddAsync(task))
            task = (await tasks.FindAsync(key))!;
        var refusal = await ChooseAsync(task, task.GiftId, task.GiftName, task.Amount, idea.ById);
        if (refusal is not (FundRefusal.None or FundRefusal.Same))
            await WriteAsync(task.Id, row => row.RefusalId = (int)refusal);
        return new CareIdeaResult(CareIdeaOutcome.Made, task.Id, refusal == FundRefusal.Same ? FundRefusal.None : refusal);
    }

    private async Task<FundRefusal> DoAsync(LoyaltyCareTask task, Func<FundBook, FundStep> decide, int giftId = 0)
    {
        var gifts = new[] { giftId, task.GiftId }.Where(id => id > 0).Distinct().ToArray();
        var refusal = await ledger.DoAsync(task.FundId, new CareScope([task.PlanId], [task.CustomerId], [task.Id], gifts), decide);
        await settling.SettleAsync(task.Id);
        return refusal;
    }

    /// <summary>Words of a task, and what the case book finds it by.</summary>
    private async Task WriteAsync(int id, Action<LoyaltyCareTask> change)
    {
        if (await tasks.FindAsync(id) is not { } row)
            return;
        change(row);
        var words = new List<string>();
        foreach (var occasion in await texts.OccasionsAsync(row))
            words.Add(occasion);
        row.Words = string.Join(' ', words.Append(row.GiftName).Append(row.Story).Append(row.Reaction).Where(text => !string.IsNullOrEmpty(text))).ToLowerInvariant().Shortened(CareLimits.Words);
        await tasks.UpdateAsync(row);
    }
}
