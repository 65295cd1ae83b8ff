namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Web;

/// <summary>The same for many cases; what cannot be done to one does not keep it from the others.</summary>
public class BulkCases(CaseAccess access, CaseThread thread, CaseChanges changes)
{
    private const int Most = 200;

    /// <summary>How many it was done to, of how many.</summary>
    public async Task<(int Done, int Of)> RunAsync(BulkCaseModel wish)
    {
        var ids = (wish.Ids ?? string.Empty).Split(',', StringSplitOptions.RemoveEmptyEntries).Select(id => int.TryParse(id, out var number) ? number : 0).Where(id => id > 0).Distinct().Take(Most).ToList();
        var me = await access.AgentAsync();
        var done = 0;
        foreach (var id in ids)
            if (await access.FindAsync(id) is { } record && await DoAsync(wish, record, me) == CaseOutcome.Done)
                done++;
        return (done, ids.Count);
    }

    private async Task<CaseOutcome> DoAsync(BulkCaseModel wish, CaseRecord record, int me) => wish.What switch
    {
        "owner" => await changes.GiveAsync(record.Case.Id, wish.OwnerId, me),
        "queue" => await changes.MoveAsync(record.Case.Id, wish.QueueId, me),
        "priority" => await changes.SetPriorityAsync(record.Case.Id, wish.PriorityId, me),
        "watch" => await changes.WatchAsync(record.Case.Id, me, true),
        "close" when !string.IsNullOrWhiteSpace(wish.Text) => await thread.AnswerAsync(record.Case.Id, record.Events[^1].Version, Guid.NewGuid(), wish.Text.Trim(), me, closes: true),
        _ => CaseOutcome.NotOpen
    };
}

/// <param name="What">owner, queue, priority, watch or close.</param>
public sealed record BulkCaseModel(string? Ids, string? What, int OwnerId, int QueueId, int PriorityId, string? Text);
