using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Campaigns;
using Nop.Plugin.CustomerLoyalty.Features.Campaigns.Desk;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;
using Nop.Services.Logging;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns.Web;

/// <summary>What the member of staff at the page does, with an entry in nopCommerce's activity log.</summary>
public class CampaignCommands(CampaignDesk desk, CampaignSwitch switches, CampaignTexts texts, ICustomerActivityService activities, IWorkContext workContext, TimeProvider clock)
{
    public async Task<CampaignChange> SaveAsync(CampaignModel model, CampaignDefinition definition)
    {
        var name = model.Name!.Trim();
        return await LoggedAsync(await desk.SaveAsync(new CampaignDraft(model.Id, model.Revision, name, definition), await StaffAsync()), ActivityTypeStore.CampaignSaved, "Activity.Saved", name);
    }

    public async Task<CampaignChange> CopyAsync(int id) =>
        await LoggedAsync(await desk.CopyAsync(id, await texts.GetAsync("CopyName"), await StaffAsync()), ActivityTypeStore.CampaignSaved, "Activity.Copied", $"#{id}");

    public async Task<CampaignChange> DeleteAsync(int id) => await LoggedAsync(await desk.DeleteAsync(id, await StaffAsync()), ActivityTypeStore.CampaignSaved, "Activity.Deleted", $"#{id}");

    public async Task<CampaignChange> DoAsync(int id, CampaignCommand command)
    {
        var (staff, now) = (await StaffAsync(), clock.GetUtcNow().UtcDateTime);
        var change = command switch
        {
            CampaignCommand.Activate => await switches.ActivateAsync(id, staff, now),
            CampaignCommand.Approve => await switches.ApproveAsync(id, staff, now),
            CampaignCommand.TakeBack => await switches.TakeBackAsync(id),
            CampaignCommand.Pause => await switches.PauseAsync(id, staff),
            CampaignCommand.Resume => await switches.ResumeAsync(id, staff),
            _ => await switches.StopAsync(id, staff)
        };
        return await LoggedAsync(change, ActivityTypeStore.CampaignSwitched, $"Activity.{command}", $"#{id}");
    }

    private async Task<CampaignChange> LoggedAsync(CampaignChange change, string kind, string text, string name)
    {
        if (change.IsDone)
            await activities.InsertActivityAsync(kind, await texts.FillAsync(text, name));
        return change;
    }

    private async Task<int> StaffAsync() => (await workContext.GetCurrentCustomerAsync()).Id;
}

/// <summary>Names are part of the keys of their texts.</summary>
public enum CampaignCommand
{
    Activate,
    Approve,
    TakeBack,
    Pause,
    Resume,
    Stop
}
