using Nop.Core;
using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.Tasks;

public class CareTaskStore(IRepository<LoyaltyCareTask> tasks, IRepository<Customer> customers)
{
    /// <summary>How keys of tasks begin that agents thought of themselves; plans had no occasion for them.</summary>
    public const string Ideas = "idea:";

    private const int Waiting = (int)CareTaskState.Waiting;
    private const int Open = (int)CareTaskState.Open;
    private const int Approved = (int)CareTaskState.Approved;
    private const int Done = (int)CareTaskState.Done;
    private const int Control = (int)CareTaskState.Control;
    private const int AtOnce = 1_000;

    public async Task<LoyaltyCareTask?> FindAsync(int id) => await tasks.Table.FirstOrDefaultAsync(task => task.Id == id);

    public async Task<LoyaltyCareTask?> FindAsync(string key) => await tasks.Table.FirstOrDefaultAsync(task => task.TaskKey == key);

    public async Task<IList<LoyaltyCareTask>> FindAsync(int[] ids) => await tasks.Table.Where(task => ids.Contains(task.Id)).ToListAsync();

    public async Task<IList<LoyaltyCareTask>> OfCustomerAsync(int customerId) => await tasks.Table.Where(task => task.CustomerId == customerId).OrderByDescending(task => task.Day).ToListAsync();

    /// <summary>What customers have in a year already, whatever store and tier it was planned for.</summary>
    public async Task<HashSet<(int CustomerId, string Code)>> KnownAsync(int year, int[] customerIds)
    {
        var (from, before) = (new DateTime(year, 1, 1), new DateTime(year + 1, 1, 1));
        return (await tasks.Table.Where(task => customerIds.Contains(task.CustomerId) && task.Day >= from && task.Day < before).Select(task => new { task.CustomerId, task.Code }).ToListAsync())
            .Select(task => (task.CustomerId, task.Code)).ToHashSet();
    }

    /// <summary>What is still to be done for somebody whose account was deleted or closed since.</summary>
    public async Task<IList<LoyaltyCareTask>> OfLeaversAsync(int fundId, int above, int most) =>
        await tasks.Table.Where(task => task.FundId == fundId && task.StateId >= Waiting && task.StateId <= Approved && task.Id > above)
            .Join(customers.Table.Where(customer => customer.Deleted || !customer.Active), task => task.CustomerId, customer => customer.Id, (task, _) => task)
            .OrderBy(task => task.Id).Take(most).ToListAsync();

    /// <summary>Adds those whose keys are new. Those that come together are in together.</summary>
    public async Task AddAsync(IReadOnlyCollection<LoyaltyCareTask> batch)
    {
        foreach (var part in batch.Chunk(AtOnce))
            if (!await tasks.TryInsertAllAsync(part))
                foreach (var task in part)
                    await TryAddAsync(task);
    }

    public Task<bool> TryAddAsync(LoyaltyCareTask task)
    {
        var key = task.TaskKey;
        return tasks.TryInsertAsync(task, known => known.TaskKey == key, 3);
    }

    /// <summary>What waits for money and is not over, the nearest day first.</summary>
    public async Task<IList<LoyaltyCareTask>> WaitingAsync(int fundId, DateTime fromDay, int most) =>
        await tasks.Table.Where(task => task.FundId == fundId && task.StateId == Waiting && task.Day >= fromDay).OrderBy(task => task.Day).ThenBy(task => task.Id).Take(most).ToListAsync();

    /// <summary>Of these customers what waits for money.</summary>
    public async Task<IList<LoyaltyCareTask>> WaitingAsync(int fundId, int[] customerIds) =>
        await tasks.Table.Where(task => task.FundId == fundId && customerIds.Contains(task.CustomerId) && task.StateId == Waiting).ToListAsync();

    /// <summary>Money is still set aside for them.</summary>
    public async Task<IList<LoyaltyCareTask>> OpenAsync(int fundId, int most) =>
        await tasks.Table.Where(task => task.FundId == fundId && task.StateId >= Open && task.StateId <= Approved).OrderBy(task => task.Id).Take(most).ToListAsync();

    /// <summary>What is still to be done for an occasion that is on another day now, or has another name.</summary>
    public async Task<IList<LoyaltyCareTask>> OnOtherDaysAsync(LoyaltyCareTask like, int above, int most)
    {
        var (fundId, planId, code, day, name) = (like.FundId, like.PlanId, like.Code, like.Day, like.Name);
        return await tasks.Table.Where(task => task.FundId == fundId && task.StateId >= Waiting && task.StateId <= Approved && task.PlanId == planId && task.Code == code && task.Id > above && (task.Day != day || task.Name != name))
            .OrderBy(task => task.Id).Take(most).ToListAsync();
    }

    /// <summary>What waits for money for another gift than this.</summary>
    public async Task<IList<LoyaltyCareTask>> WithOtherGiftsAsync(LoyaltyCareTask like, int above, int most)
    {
        var (fundId, planId, code, giftId, cost) = (like.FundId, like.PlanId, like.Code, like.GiftId, like.Amount);
        return await tasks.Table.Where(task => task.FundId == fundId && task.StateId == Waiting && task.PlanId == planId && task.Code == code && task.Id > above && (task.GiftId != giftId || task.Amount != cost))
            .OrderBy(task => task.Id).Take(most).ToListAsync();
    }

    public async Task UpdateAsync(IReadOnlyCollection<LoyaltyCareTask> rows)
    {
        foreach (var part in rows.Chunk(AtOnce))
            await tasks.UpdateAsync(part, false);
    }

    public Task UpdateAsync(LoyaltyCareTask row) => tasks.UpdateAsync(row, false);

    public async Task<IPagedList<LoyaltyCareTask>> ListAsync(CareTaskQuery query, int pageIndex, int pageSize) =>
        await Of(query).OrderBy(task => task.DueOnUtc).ThenBy(task => task.Id).ToPagedListAsync(pageIndex, pageSize);

    public Task<int> CountAsync(CareTaskQuery query) => Of(query).CountAsync(task => task.Id > 0);

    /// <summary>How many tasks of the fund are in each state.</summary>
    public async Task<Dictionary<(int PlanId, int StateId), int>> CountsAsync(int fundId) =>
        (await tasks.Table.Where(task => task.FundId == fundId).GroupBy(task => new { task.PlanId, task.StateId }).Select(group => new { group.Key.PlanId, group.Key.StateId, Count = group.Count() }).ToListAsync())
        .ToDictionary(group => (group.PlanId, group.StateId), group => group.Count);

    /// <summary>What was done, the best received and latest first.</summary>
    public Task<IPagedList<LoyaltyCareTask>> BookAsync(CareBookQuery query, int pageIndex, int pageSize)
    {
        var found = tasks.Table.Where(task => task.StateId == Done);
        var (kindId, tierId, least, gift) = (query.KindId, query.TierId, query.LeastRating, query.Gift.Trim().ToLowerInvariant());
        if (kindId > 0)
            found = found.Where(task => task.KindId == kindId);
        if (tierId != 0)
        {
            var wanted = tierId == CareBookQuery.NoTier ? 0 : tierId;
            found = found.Where(task => task.TierId == wanted);
        }

        if (least > 0)
            found = found.Where(task => task.Rating >= least);
        foreach (var word in query.Words.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Append(gift).Where(word => word.Length > 0).Take(9))
            found = found.Where(task => task.Words != null && task.Words.Contains(word));
        return found.OrderByDescending(task => task.DecidedOnUtc).ThenByDescending(task => task.Id).ToPagedListAsync(pageIndex, pageSize);
    }

    /// <summary>Who is in which arm of the fund, since when; the next so many customers above a number. Ideas of agents make nobody a member: the control group has none.</summary>
    public async Task<IReadOnlyList<CareMember>> MembersAsync(int fundId, int above, int most)
    {
        var people = (await tasks.Table.Where(task => task.FundId == fundId && task.CustomerId > above && !task.TaskKey.StartsWith(Ideas)).GroupBy(task => task.CustomerId)
            .Select(customer => new { customer.Key, Since = customer.Min(task => task.CreatedOnUtc), Least = customer.Min(task => task.StateId) }).OrderBy(customer => customer.Key).Take(most).ToListAsync());
        return [.. people.Select(person => new CareMember(person.Key, person.Least == Control, person.Since))];
    }

    private IQueryable<LoyaltyCareTask> Of(CareTaskQuery query)
    {
        var found = tasks.Table;
        var (stateId, fundId, planId, customerId, ownerId, reader) = (query.StateId, query.FundId, query.PlanId, query.CustomerId, query.OwnerId, query.Reader);
        found = stateId switch
        {
            CareTaskQuery.ToDo => found.Where(task => task.StateId >= Open && task.StateId <= Approved),
            0 => found.Where(task => task.StateId != Control),
            _ => found.Where(task => task.StateId == stateId)
        };
        if (fundId > 0)
            found = found.Where(task => task.FundId == fundId);
        if (planId > 0)
            found = found.Where(task => task.PlanId == planId);
        if (customerId > 0)
            found = found.Where(task => task.CustomerId == customerId);
        if (ownerId != 0)
        {
            var owner = Math.Max(0, ownerId);
            found = found.Where(task => task.OwnerId == owner);
        }

        if (query.DueBeforeUtc is { } before)
            found = found.Where(task => task.DueOnUtc < before);
        if (query.OnlyOf is { } only)
            found = found.Where(task => task.OwnerId == reader || only.Contains(task.CustomerId));
        return found;
    }
}

/// <param name="SinceUtc">When he was first planned for.</param>
public readonly record struct CareMember(int CustomerId, bool IsControl, DateTime SinceUtc);
