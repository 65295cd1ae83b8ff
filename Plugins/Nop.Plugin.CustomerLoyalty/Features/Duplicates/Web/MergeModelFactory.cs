using Nop.Plugin.CustomerLoyalty.Features.Duplicates.Merging;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Services.Security;

namespace Nop.Plugin.CustomerLoyalty.Features.Duplicates.Web;

/// <summary>Past merges: who, when, what, and until when it can be undone.</summary>
public class MergeModelFactory(MergeStore merges, IPermissionService permissions, DuplicateTexts texts, TimeProvider clock)
{
    private const int PageSize = 25;

    public async Task<MergeListModel> ListAsync(int page)
    {
        var rows = await merges.ListAsync(Math.Max(0, page), PageSize);
        var lines = new List<MergeLineModel>();
        foreach (var merge in rows)
            lines.Add(await LineAsync(merge));
        return new MergeListModel { Merges = lines, Page = Math.Max(0, page), HasNext = rows.HasNextPage, MayUndo = await permissions.AuthorizeAsync(LoyaltyPermissions.DuplicatesMerge) };
    }

    private async Task<MergeLineModel> LineAsync(LoyaltyMerge merge)
    {
        var taken = new List<string>();
        foreach (var name in merge.TakenFields.Split(',', StringSplitOptions.RemoveEmptyEntries))
            taken.Add(await texts.EnumAsync(Enum.Parse<MergeField>(name)));
        return new MergeLineModel
        {
            Id = merge.Id,
            When = await texts.MomentAsync(merge.StartedOnUtc),
            By = await texts.NameAsync(merge.MergedById),
            SurvivorId = merge.SurvivorId,
            Survivor = await texts.NameAsync(merge.SurvivorId),
            Other = await texts.NameAsync(merge.OtherId),
            Rows = merge.RowCount,
            Taken = ListText.Of(taken),
            State = await texts.EnumAsync(merge.State),
            Undone = merge.UndoneOnUtc is null ? string.Empty : $"{await texts.MomentAsync(merge.UndoneOnUtc)} · {await texts.NameAsync(merge.UndoneById)}",
            UndoUntil = await texts.DateAsync(merge.UndoUntilUtc),
            IsUndoable = merge.IsUndoableAt(clock.GetUtcNow().UtcDateTime)
        };
    }
}
