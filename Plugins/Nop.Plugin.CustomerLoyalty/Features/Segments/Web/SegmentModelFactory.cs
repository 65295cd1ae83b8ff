using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerLoyalty.Engine.Segments;
using Nop.Plugin.CustomerLoyalty.Features.Profiles;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerLoyalty.Features.Segments.Web;

public class SegmentModelFactory(
    SegmentService segments,
    SegmentEditor editor,
    SegmentEditorFactory editorFactory,
    SegmentTexts texts,
    SegmentTimes times,
    CustomerProfiles profiles,
    IStoreService stores)
{
    /// <summary>Null when there is no such segment.</summary>
    public async Task<SegmentModel?> PrepareAsync(int id, bool mayEdit)
    {
        if (id == 0)
            return await CompleteAsync(new SegmentModel { RuleJson = RuleWriter.Write(new AllRule([])) }, mayEdit, []);
        if (await segments.FindAsync(id) is not { } segment)
            return null;

        var breakage = SegmentBreakage.Read(segment.BrokenReason);
        return await CompleteAsync(new SegmentModel
        {
            Id = segment.Id,
            Name = segment.Name,
            Description = segment.Description,
            StoreId = segment.StoreId,
            IsEnabled = segment.IsEnabled,
            SyncRoleId = segment.SyncRoleId,
            RuleJson = segment.RuleJson,
            Revision = segment.Revision,
            Broken = breakage is null ? null : await texts.FillAsync("Broken", await texts.OfAsync(breakage))
        }, mayEdit, breakage is null ? [] : [breakage]);
    }

    /// <summary>What was posted, with everything that the page needs beside it.</summary>
    public async Task<SegmentModel> CompleteAsync(SegmentModel model, bool mayEdit, IReadOnlyList<RuleError> errors)
    {
        model.MayEdit = mayEdit;
        model.HasProfiles = await profiles.CurrentRunIdAsync() != 0;
        model.AvailableStores.Add(new SelectListItem(await texts.GetAsync("AllStores"), "0"));
        foreach (var store in await stores.GetAllStoresAsync())
            model.AvailableStores.Add(new SelectListItem(store.Name, store.Id.ToString()));
        model.AvailableRoles.Add(new SelectListItem(await texts.GetAsync("NoRole"), "0"));
        foreach (var role in await editor.RolesAsync())
            model.AvailableRoles.Add(new SelectListItem(role.Name, role.Id.ToString()));
        if (model.Id != 0 && await segments.FindAsync(model.Id) is { } segment)
        {
            model.MemberCount = segment.MemberCount;
            model.Evaluated = segment.EvaluatedOnUtc is { } evaluated ? await times.LocalAsync(evaluated) : await texts.GetAsync("NotEvaluated");
        }

        model.Members.SegmentId = model.Id;
        model.Members.SetGridPageSize();
        model.Editor = await editorFactory.PrepareAsync(model, errors);
        return model;
    }
}
