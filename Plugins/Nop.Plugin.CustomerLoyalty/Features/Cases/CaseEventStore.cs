using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases;

public class CaseEventStore(IRepository<LoyaltyCaseEvent> events)
{
    /// <summary>False when another event has that number already, or the same post is there.</summary>
    public Task<bool> TryAppendAsync(LoyaltyCaseEvent row)
    {
        var (caseId, version, post) = (row.CaseId, row.Version, row.PostKey);
        return events.TryInsertAsync(row, known => known.CaseId == caseId && (known.Version == version || known.PostKey == post));
    }

    /// <summary>In the order in which they happened.</summary>
    public async Task<IList<LoyaltyCaseEvent>> OfAsync(int caseId) => await events.Table.Where(row => row.CaseId == caseId).OrderBy(row => row.Version).ToListAsync();

    public async Task<IList<LoyaltyCaseEvent>> OfAsync(IReadOnlyCollection<int> caseIds)
    {
        var wanted = caseIds.ToArray();
        return wanted.Length == 0 ? [] : await events.Table.Where(row => wanted.Contains(row.CaseId)).OrderBy(row => row.CaseId).ThenBy(row => row.Version).ToListAsync();
    }

    public async Task<LoyaltyCaseEvent?> FindPostAsync(int caseId, Guid postKey) => await events.Table.FirstOrDefaultAsync(row => row.CaseId == caseId && row.PostKey == postKey);

    /// <summary>After a number, but not what happened since that moment: a smaller number may still come in.</summary>
    public async Task<IList<LoyaltyCaseEvent>> AfterAsync(int id, DateTime beforeUtc, int most)
    {
        var page = await events.Table.Where(row => row.Id > id).OrderBy(row => row.Id).Take(most).ToListAsync();
        return [.. page.TakeWhile(row => row.OccurredOnUtc < beforeUtc)];
    }

    /// <summary>Takes the words away; that something happened stays.</summary>
    public async Task ForgetWordsAsync(int caseId)
    {
        var rows = await events.Table.Where(row => row.CaseId == caseId && row.Text != null).OrderBy(row => row.Version).ToListAsync();
        foreach (var row in rows)
            row.Text = null;
        if (rows.Count > 0)
            await events.UpdateAsync(rows, false);
    }
}
