namespace Nop.Plugin.CustomerLoyalty.Features.Contacts;

/// <summary>What somebody looks for, as a part of queries.</summary>
public static class ContactFilter
{
    public static IQueryable<LoyaltyContact> Apply(IQueryable<LoyaltyContact> rows, ContactQuery query)
    {
        rows = Who(rows, query);
        if (query.ChannelId is > 0 and var channel)
            rows = rows.Where(row => row.ChannelId == channel);
        if (query.DirectionId is > 0 and var direction)
            rows = rows.Where(row => row.DirectionId == direction);
        if (query.OutcomeId is > 0 and var outcome)
            rows = rows.Where(row => row.OutcomeId == outcome);
        if (query.OrderId is > 0 and var order)
            rows = rows.Where(row => row.OrderId == order);
        if (query.CaseId is > 0 and var number)
            rows = rows.Where(row => row.CaseId == number);
        if (query.StoreId is > 0 and var store)
            rows = rows.Where(row => row.StoreId == store);
        if (query.FromUtc is { } from)
            rows = rows.Where(row => row.StartedOnUtc >= from);
        if (query.ToUtc is { } to)
            rows = rows.Where(row => row.StartedOnUtc < to);
        return Promise(rows, query);
    }

    private static IQueryable<LoyaltyContact> Who(IQueryable<LoyaltyContact> rows, ContactQuery query)
    {
        if (query.CustomerId is > 0 and var customer)
            rows = rows.Where(row => row.CustomerId == customer);
        if (query.AgentId is > 0 and var agent)
            rows = rows.Where(row => row.AgentId == agent);
        if (query.OnlyOf is { } only)
        {
            var mine = only.ToArray();
            var reader = query.Reader;
            rows = rows.Where(row => row.AgentId == reader || row.PromiseOwnerId == reader || mine.Contains(row.CustomerId));
        }

        if (query.Words?.Trim().ToLowerInvariant() is { Length: > 0 } words)
            rows = rows.Where(row => row.Subject.ToLower().Contains(words) || (row.Note != null && row.Note.ToLower().Contains(words))
                || (row.Address != null && row.Address.ToLower().Contains(words)) || (row.PromiseText != null && row.PromiseText.ToLower().Contains(words)));
        return rows;
    }

    private static IQueryable<LoyaltyContact> Promise(IQueryable<LoyaltyContact> rows, ContactQuery query)
    {
        if (query.PromiseStateId is > 0 and var state)
            rows = rows.Where(row => row.PromiseStateId == state);
        if (query.PromiseOwnerId is > 0 and var owner)
            rows = rows.Where(row => row.PromiseOwnerId == owner);
        if (query.OverdueAtUtc is not { } now)
            return rows;
        const int Open = (int)PromiseState.Open;
        return rows.Where(row => row.PromiseStateId == Open && row.PromiseDueOnUtc < now);
    }
}
