using Nop.Plugin.CustomerLoyalty.Engine.Service;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Service;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases;

/// <summary>Reads cases with their events and writes the next one. The event is the effect; the row of the case follows it.</summary>
public class CaseBook(CaseStore cases, CaseEventStore events, ServiceBook service, TimeProvider clock)
{
    private const int Attempts = 20;

    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Null when there is no such case. A row that a fall left behind its events comes right here.</summary>
    public async Task<CaseRecord?> LoadAsync(int id)
    {
        if (await cases.FindAsync(id) is not { } row)
            return null;
        var happened = await events.OfAsync(id);
        if (happened.Count == 0)
        {
            await events.TryAppendAsync(await OpeningAsync(row));
            happened = await events.OfAsync(id);
        }

        var record = new CaseRecord(row, [.. happened], await service.CalendarsAsync(CaseFold.Queues(row, happened)));
        if (row.Version < happened[^1].Version)
            await FoldAsync(record);
        return record;
    }

    /// <summary>
    /// Writes what the maker makes of the case as it is at that moment; when somebody else was faster it is asked again.
    /// Null when there is no such case, or when the maker says so. The same post is written once.
    /// </summary>
    public async Task<CaseAppend?> AppendAsync(int id, Func<CaseRecord, LoyaltyCaseEvent?> make)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (await LoadAsync(id) is not { } record || make(record) is not { } next)
                return null;
            if (record.Events.FirstOrDefault(one => one.PostKey == next.PostKey) is { } before)
                return new CaseAppend(record, before, false);
            var last = record.Events[^1];
            (next.CaseId, next.Version) = (id, last.Version + 1);
            next.OccurredOnUtc = Now < last.OccurredOnUtc ? last.OccurredOnUtc : Now;
            if (next is not { Kind: CaseEventKind.Changed, Value: (int)CaseChange.Priority })
                (next.FirstMinutes, next.NextMinutes, next.SolutionMinutes) = (last.FirstMinutes, last.NextMinutes, last.SolutionMinutes);
            if (!await events.TryAppendAsync(next))
                continue;
            var grown = record with { Events = [.. record.Events, next] };
            await FoldAsync(grown);
            return new CaseAppend((await LoadAsync(id))!, next, true);
        }

        throw new InvalidOperationException($"Case {id} is written to by too many at once.");
    }

    /// <summary>Counts again, after calendars changed: by the calendars as they are at this moment.</summary>
    public async Task RecountAsync(IEnumerable<int> ids)
    {
        service.Forget();
        foreach (var id in ids)
            if (await LoadAsync(id) is { } record)
                await FoldAsync(record);
    }

    private async Task FoldAsync(CaseRecord record)
    {
        var row = record.Case;
        var happened = record.Events;
        while (true)
        {
            CaseFold.Apply(row, happened, await service.CalendarsAsync(CaseFold.Queues(row, happened)));
            await cases.UpdateAsync(row);
            // Whoever wrote meanwhile may have brought the row further and been overwritten just now.
            if (await events.OfAsync(row.Id) is not { } now || now[^1].Version <= row.Version)
                return;
            happened = [.. now];
        }
    }

    private async Task<LoyaltyCaseEvent> OpeningAsync(LoyaltyCase row)
    {
        var targets = await service.TargetsAsync((CasePriority)row.PriorityId, row.TierId, row.TierSteps);
        return new LoyaltyCaseEvent
        {
            CaseId = row.Id,
            Version = 1,
            PostKey = Guid.Empty,
            KindId = (int)CaseEventKind.Opened,
            IsByCustomer = row.Source != CaseSource.Agent,
            OccurredOnUtc = row.CreatedOnUtc,
            Value = row.SourceId,
            FirstMinutes = (int)targets.FirstAnswer.TotalMinutes,
            NextMinutes = (int)targets.NextAnswer.TotalMinutes,
            SolutionMinutes = (int)targets.Solution.TotalMinutes
        };
    }
}
