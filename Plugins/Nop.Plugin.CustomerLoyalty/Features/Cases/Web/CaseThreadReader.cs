using Nop.Plugin.CustomerLoyalty.Features.Cases.Files;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Web;

/// <summary>The thread of a case together with those of the cases that became part of it, in the order in which it all happened.</summary>
public class CaseThreadReader(CaseBook book, CaseStore cases, CaseFiles files)
{
    public Task<IList<LoyaltyCase>> FindAsync(IReadOnlyCollection<int> ids) => cases.FindAsync(ids);

    public async Task<IReadOnlyList<ThreadEntry>> ReadAsync(CaseRecord record)
    {
        var records = new List<CaseRecord> { record };
        for (var number = 0; number < records.Count; number++)
            foreach (var merged in records[number].Events.Where(one => one.Kind == CaseEventKind.MergedIn))
                if (records.All(known => known.Case.Id != merged.Value) && await book.LoadAsync(merged.Value) is { } other && other.Case.MergedIntoId == records[number].Case.Id)
                    records.Add(other);

        var entries = new List<ThreadEntry>();
        foreach (var one in records)
        {
            var attached = await files.OfAsync(one.Case.Id);
            entries.AddRange(one.Events.Where(happened => one == record || IsTalk(happened.Kind)).Select(happened => new ThreadEntry(one.Case, happened,
                [.. attached[happened.Kind == CaseEventKind.Opened ? Guid.Empty : happened.PostKey].Select(file => new FileModel(file.Id, file.CaseId, file.Name, Size(file.Size)))])));
        }

        return [.. entries.OrderBy(entry => entry.Event.OccurredOnUtc).ThenBy(entry => entry.Case.Id).ThenBy(entry => entry.Event.Version)];
    }

    private static bool IsTalk(CaseEventKind kind) => kind is CaseEventKind.Opened or CaseEventKind.CustomerWrote or CaseEventKind.Answered or CaseEventKind.Asked or CaseEventKind.Noted;

    private static string Size(int bytes) => bytes < 1_048_576 ? $"{Math.Max(1, bytes / 1024):N0} KB" : $"{bytes / 1_048_576.0:N1} MB";
}

public sealed record ThreadEntry(LoyaltyCase Case, LoyaltyCaseEvent Event, IReadOnlyList<FileModel> Files)
{
    /// <summary>The opening words are in the case.</summary>
    public string? Text => Event.Kind == CaseEventKind.Opened ? Case.Text : Event.Text;
}
