using Nop.Plugin.CustomerLoyalty.Engine.Service;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Compensation;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Service;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Web;

/// <summary>Saves settings, promises and limits.</summary>
public class CaseSetupSaver(ISettingService settings, ServiceStore service, CompensationLimits limits)
{
    private const int MostMinutes = 1_000_000;

    public async Task SaveAsync(CaseSetupModel model)
    {
        var current = await settings.LoadSettingAsync<CaseSettings>();
        (current.MostFiles, current.LargestFileKilobytes, current.OpenFromContactForm, current.VoucherDays, current.CompensationLimit) =
            (model.MostFiles, model.LargestFileKilobytes, model.OpenFromContactForm, model.VoucherDays, model.CompensationLimit);
        await settings.SaveSettingAsync(current);
    }

    /// <summary>What was promised stays for cases that are there; new ones and those whose priority changes get the new promise.</summary>
    public async Task SaveAsync(LevelForm form)
    {
        if (form.IsLikeOthers && form.TierId > 0)
        {
            await service.DeleteOfTierAsync(form.TierId);
            return;
        }

        var count = new[] { form.PriorityId.Count, form.First.Count, form.Next.Count, form.Solution.Count }.Min();
        for (var number = 0; number < count; number++)
            if (Enum.IsDefined((CasePriority)form.PriorityId[number]))
                await service.SaveAsync(form.PriorityId[number], form.TierId, (Minutes(form.First[number]), Minutes(form.Next[number]), Minutes(form.Solution[number])));
    }

    public Task SetLimitAsync(int roleId, decimal? most) => limits.SetAsync(roleId, most);

    private static int Minutes(int typed) => Math.Clamp(typed, 0, MostMinutes);
}
