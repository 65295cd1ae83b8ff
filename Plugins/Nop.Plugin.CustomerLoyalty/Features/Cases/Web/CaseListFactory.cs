using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerLoyalty.Engine.Service;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Compensation;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Web.Framework.Models.Extensions;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Web;

/// <summary>The queue: what is to be answered first stands first.</summary>
public class CaseListFactory(CaseStore cases, CaseNames names, CompensationDesk compensations, CaseAccess access, CaseTexts texts, DeskWords words, TimeProvider clock)
{
    private const int MostToApprove = 100;
    private const int Watched = -2;
    private static readonly TimeSpan Soon = TimeSpan.FromHours(2);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task<CaseSearchModel> SearchAsync(CaseSearchModel search, int? onlyOf)
    {
        if (search.ClosedById > 0)
        {
            search.StateId = -1;
            search.Closed = await texts.FillAsync("Cases.ClosedBy", (await names.PeopleAsync([search.ClosedById])).GetValueOrDefault(search.ClosedById, $"#{search.ClosedById}"), search.ClosedFrom?.ToString("d") ?? "…", search.ClosedTo?.ToString("d") ?? "…");
        }

        search.AvailableStates = await names.EnumAsync<CaseState>("Cases.AllOpen", search.StateId);
        search.AvailableStates.Add(new SelectListItem(await texts.TextAsync("Cases.AllStates"), "-1", search.StateId == -1));
        search.AvailableQueues = await names.ChoicesAsync((await names.QueuesAsync()).Select(one => (one.Key, one.Value)), "Cases.All", search.QueueId);
        search.AvailableCategories = await names.ChoicesAsync((await names.CategoriesAsync()).Select(one => (one.Key, one.Value)), "Cases.All", search.CategoryId);
        search.AvailableOwners = await names.ChoicesAsync(await names.AgentsAsync(), "Cases.All", search.OwnerId);
        search.AvailableOwners.Insert(1, new SelectListItem(await texts.TextAsync("Cases.Nobody"), "-1", search.OwnerId == -1));
        search.AvailableOwners.Insert(2, new SelectListItem(await texts.TextAsync("Cases.WatchedByMe"), $"{Watched}", search.OwnerId == Watched));
        search.AvailablePriorities = await names.EnumAsync<CasePriority>("Cases.All", search.PriorityId);
        search.Late = await cases.CountAsync(new CaseQuery { DueBeforeUtc = Now, OnlyOf = onlyOf });
        search.Unowned = await cases.CountAsync(new CaseQuery { OwnerId = -1 });
        search.ToApprove = await access.MayApproveAsync() ? (await compensations.WaitingAsync(MostToApprove)).Count : 0;
        search.MayManage = await access.MayManageAsync();
        search.SetGridPageSize();
        return search;
    }

    public async Task<CaseListModel> ListAsync(CaseSearchModel search, int? onlyOf)
    {
        var query = new CaseQuery
        {
            State = Enum.IsDefined((CaseState)search.StateId) ? (CaseState)search.StateId : null,
            AllStates = search.StateId == -1,
            QueueId = search.QueueId,
            CategoryId = search.CategoryId,
            OwnerId = search.OwnerId == Watched ? 0 : search.OwnerId,
            WatchedBy = search.OwnerId == Watched ? await access.AgentAsync() : 0,
            ClosedById = search.ClosedById,
            PriorityId = search.PriorityId,
            CustomerId = search.CustomerId,
            StoreId = search.StoreId,
            OpenedFromUtc = await StartAsync(search.OpenedFrom),
            OpenedBeforeUtc = await EndAsync(search.OpenedTo),
            ClosedFromUtc = await StartAsync(search.ClosedFrom),
            ClosedBeforeUtc = await EndAsync(search.ClosedTo),
            DueBeforeUtc = search.OnlyLate ? Now : null,
            Words = search.Words,
            OnlyOf = onlyOf
        };
        var page = await cases.ListAsync(query, search.Page - 1, search.PageSize);
        return await new CaseListModel().PrepareToGridAsync(search, page, () => LinesAsync(page));
    }

    /// <summary>Time to the breach of a promise, or since.</summary>
    public async Task<(string Text, string Tone)> DueAsync(LoyaltyCase row)
    {
        if (row.DueKindId == 0)
            return (row.State == CaseState.Waiting ? await texts.TextAsync("Cases.CustomersTurn") : "–", "muted");
        var left = row.DueOnUtc - Now;
        return (await texts.FillAsync(left < TimeSpan.Zero ? "Cases.LateBy" : "Cases.DueIn", await texts.SpanAsync(left)), left < TimeSpan.Zero ? "danger" : left < Soon ? "warning" : "success");
    }

    private async Task<DateTime?> StartAsync(DateTime? day) => day is { } typed ? await words.UtcAsync(typed.Date) : null;

    private async Task<DateTime?> EndAsync(DateTime? day) => day is { } typed && typed.Date < DateTime.MaxValue.Date ? await words.UtcAsync(typed.Date.AddDays(1)) : null;

    private async IAsyncEnumerable<CaseLineModel> LinesAsync(IList<LoyaltyCase> page)
    {
        var queues = await names.QueuesAsync();
        var people = await names.PeopleAsync(page.SelectMany(row => new[] { row.CustomerId, row.OwnerId }));
        foreach (var row in page)
        {
            var (due, tone) = await DueAsync(row);
            yield return new CaseLineModel
            {
                Id = row.Id,
                Subject = row.Subject,
                CustomerId = row.CustomerId,
                Customer = people.GetValueOrDefault(row.CustomerId) ?? row.GuestName ?? row.GuestEmail ?? CasePersonalData.Erased,
                Queue = queues.GetValueOrDefault(row.QueueId, "–"),
                Owner = people.GetValueOrDefault(row.OwnerId, "–"),
                State = await texts.EnumAsync(row.State),
                Priority = await texts.EnumAsync(ServiceLevels.Raised((CasePriority)row.PriorityId, row.TierSteps)),
                Due = due,
                DueKind = row.DueKindId == 0 ? string.Empty : await texts.EnumAsync((ServiceClockKind)row.DueKindId),
                DueTone = tone
            };
        }
    }
}
