using Nop.Plugin.CustomerLoyalty.Platform.Leases;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases;

/// <summary>What a fall left undone: openings without their first event, events that nobody was told of, rows that were counted by an older calendar.</summary>
public class CaseCatchUp(CaseStore cases, CaseEventStore events, CaseBook book, CaseNews news, CheckpointStore checkpoints, TimeProvider clock)
{
    public const string Telling = "cases:told";
    public const string Counting = "cases:counted";
    private const int AtOnce = 200;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public async Task<int> BeginAsync()
    {
        var left = await cases.UnbegunAsync(clock.GetUtcNow().UtcDateTime - Patience, AtOnce);
        foreach (var row in left)
            await book.LoadAsync(row.Id);
        return left.Count;
    }

    /// <summary>Everything is told once more a little later; keys make that nothing is told twice.</summary>
    public async Task<int> TellAsync(Func<bool> mayGoOn)
    {
        var checkpoint = await checkpoints.GetOrStartAsync(Telling);
        var told = 0;
        while (mayGoOn() && await events.AfterAsync(checkpoint.Position, clock.GetUtcNow().UtcDateTime - Patience, AtOnce) is { Count: > 0 } page)
        {
            foreach (var group in page.GroupBy(one => one.CaseId))
                if (await book.LoadAsync(group.Key) is { } record)
                    foreach (var happened in group)
                        await news.TellAsync(record, happened);
            checkpoint.Position = page[^1].Id;
            await checkpoints.SaveAsync(checkpoint);
            told += page.Count;
        }

        return told;
    }

    /// <summary>To be called after calendars or queues changed: every case that is worked on is counted again. A count that is under way begins anew.</summary>
    public async Task CountAgainAsync()
    {
        await checkpoints.ResetAsync(Counting);
        await checkpoints.GetOrStartAsync(Counting);
    }

    public async Task<int> RecountAsync(Func<bool> mayGoOn)
    {
        var done = 0;
        while (mayGoOn() && await checkpoints.GetOrStartAsync(Counting) is { CompletedOnUtc: null } checkpoint)
        {
            var page = await cases.OpenAfterAsync(checkpoint.Position, AtOnce);
            await book.RecountAsync(page.Select(row => row.Id));
            if (page.Count > 0)
                checkpoint.Position = page[^1].Id;
            if (page.Count < AtOnce)
                checkpoint.CompletedOnUtc = clock.GetUtcNow().UtcDateTime;
            await checkpoints.SaveAsync(checkpoint);
            done += page.Count;
        }

        return done;
    }
}
