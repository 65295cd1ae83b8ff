using Nop.Plugin.CustomerLoyalty.Engine.Service;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Compensation;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Files;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Web;

/// <summary>Thread and log, steps, files, links and watchers of a case's page.</summary>
public class CaseParts(CaseThreadReader threads, CaseSideStore sides, CaseFiles files, CaseAccess access, CaseNames names, CompensationParts compensation, CaseTexts texts)
{
    public async Task FillAsync(CaseRecord record, CasePageModel model)
    {
        var row = record.Case;
        var me = await access.AgentAsync();
        var watchers = await sides.WatchersAsync(row.Id);
        var steps = await sides.StepsAsync(row.Id);
        var people = await names.PeopleAsync(record.Events.SelectMany(one => new[] { one.ById, one.Kind == CaseEventKind.Changed && one.Value == (int)CaseChange.Owner ? one.After : 0 }).Concat(watchers).Concat(steps.Select(step => step.ById)));
        model.Posts = await PostsAsync(record, people, model.Customer);
        model.IsWatching = watchers.Contains(me);
        model.Watchers = [.. watchers.Select(id => new WatcherModel(id, people.GetValueOrDefault(id, $"#{id}")))];
        model.Colleagues = await names.ChoicesAsync((await names.AgentsAsync()).Where(agent => agent.Id != me && !watchers.Contains(agent.Id)), "Cases.ChooseColleague");
        var written = steps.ToDictionary(step => step.StepId);
        var lines = new List<StepModel>();
        foreach (var step in Enum.GetValues<CaseStep>())
        {
            var text = written.GetValueOrDefault((int)step);
            lines.Add(new StepModel((int)step, await texts.EnumAsync(step), await texts.TextAsync($"Cases.Step.{step}.Hint"), text?.Text, text is null ? string.Empty : people.GetValueOrDefault(text.ById, "–"), false, text is not null));
        }

        var current = lines.FindIndex(line => !line.IsDone);
        model.Steps = [.. lines.Select((line, number) => line with { IsCurrent = number == (current < 0 ? lines.Count - 1 : current) })];
        model.Linked = await LinkedAsync(row.Id);
        model.Order = row.OrderId > 0 ? await compensation.OrderNumberAsync(row.OrderId) ?? $"#{row.OrderId}" : string.Empty;
        var rules = await files.RulesAsync();
        (model.Accepted, model.FileHint) = (string.Join(',', FileRules.Endings), await texts.FillAsync("Cases.FileHint", rules.MostFiles, rules.LargestBytes / 1024 / 1024.0, string.Join(", ", FileRules.Endings)));
        if (row.CustomerId > 0)
            await compensation.FillAsync(row, model, me);
    }

    private async Task<IReadOnlyList<LinkedModel>> LinkedAsync(int id)
    {
        var lines = new List<LinkedModel>();
        foreach (var other in await threads.FindAsync(await sides.LinkedAsync(id)))
            lines.Add(new LinkedModel(other.Id, other.Subject, await texts.EnumAsync(other.State)));
        return lines;
    }

    private async Task<IReadOnlyList<PostModel>> PostsAsync(CaseRecord record, IReadOnlyDictionary<int, string> people, string customer)
    {
        var posts = new List<PostModel>();
        foreach (var entry in await threads.ReadAsync(record))
        {
            var one = entry.Event;
            var by = one.IsByCustomer ? customer : people.GetValueOrDefault(one.ById) ?? await texts.TextAsync("Cases.TheShop");
            var (text, tone) = one.Kind switch
            {
                CaseEventKind.Opened or CaseEventKind.CustomerWrote => (entry.Text, "mine"),
                CaseEventKind.Answered or CaseEventKind.Asked => (entry.Text, "theirs"),
                CaseEventKind.Noted => (entry.Text, "note"),
                _ => (await LogAsync(one, people), "event")
            };
            posts.Add(new PostModel(by, await texts.MomentAsync(one.OccurredOnUtc), text, tone, entry.Files));
        }

        return posts;
    }

    private async Task<string> LogAsync(LoyaltyCaseEvent one, IReadOnlyDictionary<int, string> people)
    {
        var what = await texts.TextAsync($"Cases.Log.{one.Kind}");
        return one.Kind switch
        {
            CaseEventKind.Changed => await ChangeAsync(one, people),
            CaseEventKind.StepTaken => string.Format(what, await texts.EnumAsync((CaseStep)one.Value), one.Text),
            CaseEventKind.Escalated => string.Format(what, await texts.EnumAsync((ServiceClockKind)one.Value)),
            CaseEventKind.Compensation => string.Format(what, await texts.EnumAsync((CompensationKind)one.Before), await texts.EnumAsync((CompensationState)one.After)),
            _ => string.Format(what, one.Value)
        };
    }

    private async Task<string> ChangeAsync(LoyaltyCaseEvent one, IReadOnlyDictionary<int, string> people)
    {
        var value = (CaseChange)one.Value switch
        {
            CaseChange.Owner => one.After == 0 ? await texts.TextAsync("Cases.Nobody") : people.GetValueOrDefault(one.After, $"#{one.After}"),
            CaseChange.Queue => (await names.QueuesAsync()).GetValueOrDefault(one.After, "–"),
            CaseChange.Category => (await names.CategoriesAsync()).GetValueOrDefault(one.After, "–"),
            _ => await texts.EnumAsync((CasePriority)one.After)
        };
        return $"{await texts.EnumAsync((CaseChange)one.Value)}: {value}";
    }
}
