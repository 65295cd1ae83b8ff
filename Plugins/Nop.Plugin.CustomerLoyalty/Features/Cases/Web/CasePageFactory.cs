using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerLoyalty.Engine.Service;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Desk;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Web;

/// <summary>The page of a case: head, clocks and what may be chosen; thread, steps and compensation come from <see cref="CaseParts"/>.</summary>
public class CasePageFactory(CaseAccess access, CaseNames names, CaseShelf shelf, CaseStore cases, CaseParts parts, CaseTexts texts, TimeProvider clock)
{
    private const int MostOthers = 20;

    /// <summary>Null for a case that is not there, or not for him.</summary>
    public async Task<CasePageModel?> PrepareAsync(int id, CasePageModel? typed = null) => await access.FindAsync(id) is { } record ? await PrepareAsync(record, typed ?? new CasePageModel()) : null;

    private async Task<CasePageModel> PrepareAsync(CaseRecord record, CasePageModel model)
    {
        var row = record.Case;
        (model.Id, model.Version, model.Subject, model.CustomerId, model.GuestEmail) = (row.Id, record.Events[^1].Version, row.Subject, row.CustomerId, row.GuestEmail);
        (model.IsOpen, model.IsClosed, model.IsAnswered, model.MergedIntoId, model.Rating, model.Raised) = (row.IsOpen, row.State == CaseState.Closed, record.IsAnswered, row.MergedIntoId, row.Rating, row.TierSteps);
        (model.OrderId, model.ProductId) = (row.OrderId, row.ProductId);
        model.Customer = await names.CustomerAsync(row);
        model.State = await texts.EnumAsync(row.State);
        model.Source = await texts.EnumAsync(row.Source);
        model.CreatedOn = await texts.MomentAsync(row.CreatedOnUtc);
        model.Clocks = row.State == CaseState.Merged ? [] : await ClocksAsync(record);
        await ChoicesAsync(row, model);
        await parts.FillAsync(record, model);
        return model;
    }

    private async Task ChoicesAsync(LoyaltyCase row, CasePageModel model)
    {
        model.Owners = await names.ChoicesAsync(await names.AgentsAsync(), "Cases.Nobody", row.OwnerId);
        if (row.OwnerId > 0 && model.Owners.All(owner => owner.Value != row.OwnerId.ToString()))
            model.Owners.Add(new SelectListItem((await names.PeopleAsync([row.OwnerId])).GetValueOrDefault(row.OwnerId, $"#{row.OwnerId}"), row.OwnerId.ToString(), true));
        model.Queues = await names.ChoicesAsync((await names.QueuesAsync()).Select(one => (one.Key, one.Value)), null, row.QueueId);
        model.Categories = await names.ChoicesAsync((await names.CategoriesAsync()).Select(one => (one.Key, one.Value)), "Cases.NoCategory", row.CategoryId);
        model.Priorities = await names.EnumAsync<CasePriority>(null, row.PriorityId);
        model.Templates = await names.ChoicesAsync((await shelf.TemplatesAsync(row.LanguageId, row.CategoryId)).Select(one => (one.Id, one.Name)), "Cases.ChooseTemplate");
        if (row.CustomerId > 0)
            model.Mergeable = await names.ChoicesAsync((await cases.ListAsync(new CaseQuery { CustomerId = row.CustomerId }, 0, MostOthers)).Where(other => other.Id != row.Id).Select(other => (other.Id, $"{other.Id}: {other.Subject}")), "Cases.ChooseCase");
    }

    private async Task<IReadOnlyList<ClockModel>> ClocksAsync(CaseRecord record)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var reading = record.ReadAt(now);
        var clocks = new List<ClockModel>();
        foreach (var (kind, one) in reading.All)
            if (one.State != ClockState.Off)
                clocks.Add(new ClockModel(await texts.EnumAsync(kind), await texts.SpanAsync(one.Worked), one.Target > TimeSpan.Zero ? await texts.SpanAsync(one.Target) : "–", await SaysAsync(one), Tone(one)));
        return clocks;
    }

    private async Task<string> SaysAsync(ClockReading one) => one switch
    {
        { State: ClockState.Running, DueOnUtc: { } due } => await texts.FillAsync(one.IsLate ? "Cases.WasDue" : "Cases.IsDue", await texts.MomentAsync(due)),
        _ => await texts.TextAsync($"Cases.Clock.{one.State}")
    };

    private static string Tone(ClockReading one) => one.IsLate ? "danger" : one.State switch { ClockState.Kept => "success", ClockState.Paused => "secondary", _ => "info" };
}
