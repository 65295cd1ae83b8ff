using Nop.Core.Domain.Messages;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Sources;
using Nop.Plugin.CustomerLoyalty.Platform.Leases;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Services.Configuration;
using Nop.Services.Gdpr;
using Nop.Services.Messages;
using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.CustomerLoyalty.Platform.Setup;

/// <summary>What every shop has to decide and see to after installing.</summary>
public class BasicSteps(
    ISettingService settings,
    IEmailAccountService emailAccounts,
    IScheduleTaskService tasks,
    IGdprService gdpr,
    CheckpointStore checkpoints,
    LanguageTexts languages) : IFirstStepSource
{
    public async Task<IReadOnlyList<FirstStep>> ListAsync()
    {
        var current = await settings.LoadSettingAsync<CustomerLoyaltySettings>();
        return
        [
            await SenderAsync(),
            await ConsentAsync(current),
            await ScheduleAsync(),
            await LanguagesAsync(),
            await BackfillAsync()
        ];
    }

    private async Task<FirstStep> SenderAsync()
    {
        var emails = await settings.LoadSettingAsync<EmailAccountSettings>();
        var account = await emailAccounts.GetEmailAccountByIdAsync(emails.DefaultEmailAccountId);
        var isReal = account is { Email.Length: > 0, Host.Length: > 0 }
            && !account.Email.Equals("test@mail.com", StringComparison.OrdinalIgnoreCase)
            && (!account.Host.Equals("smtp.mail.com", StringComparison.OrdinalIgnoreCase) || account.Email.EndsWith("@mail.com", StringComparison.OrdinalIgnoreCase));
        return new FirstStep("Sender", isReal, "~/Admin/EmailAccount/List", Detail: account?.Email);
    }

    private async Task<FirstStep> ConsentAsync(CustomerLoyaltySettings current)
    {
        var decided = !current.BrowsingEnabled || !current.OnlyWithConsent
            || (current.ConsentId > 0 && await gdpr.GetConsentByIdAsync(current.ConsentId) is not null);
        return new FirstStep("Consent", decided, "~/Admin/LoyaltySetup/Configure");
    }

    private async Task<FirstStep> ScheduleAsync()
    {
        var running = 0;
        foreach (var (type, _, _) in TaskInstaller.All)
            running += await tasks.GetTaskByTypeAsync(TaskInstaller.NameOf(type)) is { Enabled: true } ? 1 : 0;
        return new FirstStep("Schedule", running == TaskInstaller.All.Count, "~/Admin/ScheduleTask/List", Detail: $"{running}/{TaskInstaller.All.Count}");
    }

    private async Task<FirstStep> LanguagesAsync()
    {
        var incomplete = await languages.IncompleteAsync();
        return new FirstStep("Languages", incomplete.Count == 0, "~/Admin/LoyaltySetup/FirstSteps", Detail: ListText.Of(incomplete));
    }

    private async Task<FirstStep> BackfillAsync()
    {
        var progress = await BackfillProgress.ReadAsync(checkpoints);
        return new FirstStep("Backfill", progress.IsDone, "~/Admin/LoyaltyHealth", progress.Percent, $"{progress.Done:N0} / {progress.Total:N0}");
    }
}
