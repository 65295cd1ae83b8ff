using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Files;

/// <summary>Files of cases: looked into, kept in the database, read only through their case.</summary>
public class CaseFiles(CaseFileStore store, CaseEventStore events, ISettingService settings, TimeProvider clock)
{
    public async Task<FileRules> RulesAsync()
    {
        var current = await settings.LoadSettingAsync<CaseSettings>();
        return new FileRules(Math.Max(0, current.MostFiles), Math.Max(1, current.LargestFileKilobytes) * 1024);
    }

    /// <summary>What is wrong with files that were sent, each with its name; nothing is kept then.</summary>
    public async Task<IReadOnlyList<(string Name, FileProblem Problem)>> ProblemsAsync(IReadOnlyCollection<SentFile> sent)
    {
        var rules = await RulesAsync();
        if (sent.Count > rules.MostFiles)
            return [(string.Empty, FileProblem.TooMany)];
        return [.. sent.Select(file => (file.Name, FileInspector.Inspect(file, rules).Problem)).Where(file => file.Problem != FileProblem.None)];
    }

    /// <summary>Keeps files without problems for a post that is about to be written. Sent again with the same post they are kept once.</summary>
    public async Task KeepAsync(int caseId, Guid post, IReadOnlyCollection<SentFile> sent)
    {
        if (sent.Count == 0)
            return;
        var rules = await RulesAsync();
        var known = (await store.OfPostAsync(caseId, post)).Select(file => (file.Name, file.Size)).ToHashSet();
        foreach (var file in sent)
        {
            var (problem, name, type) = FileInspector.Inspect(file, rules);
            if (problem != FileProblem.None || known.Contains((name, file.Content.Length)))
                continue;
            await store.AddAsync(new LoyaltyCaseFile { CaseId = caseId, PostKey = post, Name = name, ContentType = type, Size = file.Content.Length, AddedOnUtc = clock.GetUtcNow().UtcDateTime }, file.Content);
        }
    }

    /// <summary>Of the posts that are there.</summary>
    public async Task<ILookup<Guid, LoyaltyCaseFile>> OfAsync(int caseId) => (await store.OfAsync(caseId)).ToLookup(file => file.PostKey);

    /// <summary>Null unless it belongs to that case and to a post that its reader may read.</summary>
    public async Task<(LoyaltyCaseFile File, byte[] Content)?> ReadAsync(int caseId, int fileId, bool isStaff)
    {
        if (await store.FindAsync(fileId) is not { } file || file.CaseId != caseId || await events.FindPostAsync(caseId, file.PostKey) is not { } post || !isStaff && post.Kind == CaseEventKind.Noted)
            return null;
        return await store.ReadAsync(fileId) is { } content ? (file, content) : null;
    }
}
