using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Services.Customers;
using Nop.Services.Localization;
using Nop.Services.Security;
using Nop.Web.Framework.Models.Extensions;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Web;

public class QueueModelFactory(ActionQueue queue, QueueHealthFactory health, ActionTexts texts, ICustomerService customers, IPermissionService permissions, ILocalizationService localization, DeskWords words)
{
    public async Task<QueueSearchModel> SearchAsync(QueueSearchModel search)
    {
        search.AvailableStates = await ChoicesAsync(Enum.GetValues<ActionState>());
        search.AvailableReasons = await ChoicesAsync(Enum.GetValues<ActionReason>().Where(reason => reason != ActionReason.None));
        search.AvailableKinds = await ChoicesAsync(Enum.GetValues<ActionKind>());
        search.Tallies = await TalliesAsync();
        search.Health = await health.PrepareAsync();
        search.Source = search.SourceId > 0 && Known<ActionSourceKind>(search.SourceKindId) is { } kind ? await texts.SourceAsync(kind, search.SourceId) : string.Empty;
        search.SetGridPageSize();
        return search;
    }

    public async Task<QueueListModel> ListAsync(QueueSearchModel search)
    {
        var rows = await queue.ListAsync(new ActionQuery
        {
            State = Known<ActionState>(search.StateId),
            Reason = Known<ActionReason>(search.ReasonId),
            Kind = Known<ActionKind>(search.KindId),
            SourceKind = Known<ActionSourceKind>(search.SourceKindId),
            SourceId = search.SourceId,
            Step = search.Step,
            Variant = search.Variant > 0 ? search.Variant : null,
            HasLeft = search.HasLeft,
            CustomerId = search.CustomerId,
            StoreId = search.StoreId,
            SegmentId = search.SegmentId,
            DecidedFromUtc = search.FromDay is { } from ? await words.UtcAsync(from.Date) : null,
            DecidedBeforeUtc = search.ToDay is { } to && to.Date < DateTime.MaxValue.Date ? await words.UtcAsync(to.Date.AddDays(1)) : null
        }, search.Page - 1, search.PageSize);
        return await new QueueListModel().PrepareToGridAsync(search, rows, () => RowsAsync(rows));
    }

    public async Task<QueueActionModel?> ActionAsync(int id)
    {
        if (await queue.FindAsync(id) is not { } action)
            return null;
        var mayManage = await permissions.AuthorizeAsync(LoyaltyPermissions.MailsManage);
        return new QueueActionModel
        {
            Id = action.Id,
            CustomerId = action.CustomerId,
            Key = action.ActionKey,
            Kind = await localization.GetLocalizedEnumAsync(action.Kind),
            Source = await texts.SourceAsync(action),
            Customer = await CustomerAsync(action.CustomerId),
            State = await localization.GetLocalizedEnumAsync(action.State),
            Reason = await texts.ReasonAsync(action),
            Words = action.Words ?? string.Empty,
            Created = await texts.TimeAsync(action.CreatedOnUtc),
            Due = await texts.TimeAsync(action.DueOnUtc),
            Expires = await texts.TimeAsync(action.ExpiresOnUtc),
            Decided = action.DecidedOnUtc is { } decided ? await texts.TimeAsync(decided) : "–",
            Attempts = action.Attempts,
            Payload = action.Payload,
            IsUnknown = action.State == ActionState.Unknown,
            MayRetry = mayManage && action.State is ActionState.Failed or ActionState.Unknown or ActionState.Skipped,
            MayCancel = mayManage && action.State == ActionState.Waiting
        };
    }

    private async IAsyncEnumerable<QueueRowModel> RowsAsync(IEnumerable<LoyaltyAction> rows)
    {
        foreach (var action in rows)
            yield return new QueueRowModel
            {
                Id = action.Id,
                Kind = await localization.GetLocalizedEnumAsync(action.Kind),
                Source = await texts.SourceAsync(action),
                Customer = await CustomerAsync(action.CustomerId),
                State = await localization.GetLocalizedEnumAsync(action.State),
                Reason = await texts.ReasonAsync(action),
                Due = await texts.TimeAsync(action.DueOnUtc),
                Attempts = action.Attempts
            };
    }

    private async Task<IReadOnlyList<QueueTally>> TalliesAsync()
    {
        var counts = (await queue.TallyAsync(new ActionQuery())).GroupBy(tally => tally.StateId).ToDictionary(group => group.Key, group => group.Sum(tally => tally.Count));
        var tallies = new List<QueueTally>();
        foreach (var state in Enum.GetValues<ActionState>())
            tallies.Add(new QueueTally(await localization.GetLocalizedEnumAsync(state), counts.GetValueOrDefault((int)state), ActionTexts.ToneOf(state)));
        return tallies;
    }

    private async Task<string> CustomerAsync(int customerId) =>
        CustomerName.Of(await customers.GetCustomerByIdAsync(customerId), customerId);

    private async Task<IList<SelectListItem>> ChoicesAsync<TEnum>(IEnumerable<TEnum> values) where TEnum : struct, Enum
    {
        var choices = new List<SelectListItem> { new(await localization.GetResourceAsync("Admin.Common.All"), "0") };
        foreach (var value in values)
            choices.Add(new SelectListItem(await localization.GetLocalizedEnumAsync(value), Convert.ToInt32(value).ToString()));
        return choices;
    }

    private static TEnum? Known<TEnum>(int id) where TEnum : struct, Enum =>
        id > 0 && Enum.IsDefined((TEnum)Enum.ToObject(typeof(TEnum), id)) ? (TEnum)Enum.ToObject(typeof(TEnum), id) : null;
}
