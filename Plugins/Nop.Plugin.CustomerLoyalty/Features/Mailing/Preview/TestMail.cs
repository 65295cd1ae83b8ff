using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Beacon;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Sending;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;
using Nop.Services.Localization;
using Nop.Services.Logging;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Preview;

/// <summary>Sends a mail that is looked at to an address of the reader's choice, marked as a test. No link of it does or counts anything.</summary>
public class TestMail(MailSender sender, RateLimiter limiter, IWorkContext workContext, ILocalizationService localization, ICustomerActivityService activities)
{
    private const int PerMinute = 10;

    /// <summary>The server's own answer, or why it was not sent.</summary>
    public async Task<TestMailResult> SendAsync(PreviewedMail preview, string? to)
    {
        var address = MailAddress.Normal(to);
        if (!MailAddress.IsUsable(address))
            return new TestMailResult(TestMailOutcome.NoAddress, string.Empty);
        if (preview is not { Mail: { } mail, Account: { } account })
            return new TestMailResult(TestMailOutcome.NotWritten, preview.ProblemWords);
        var reader = await workContext.GetCurrentCustomerAsync();
        if (!limiter.Allows(RateLimiter.KeyOf(reader.CustomerGuid), PerMinute))
            return new TestMailResult(TestMailOutcome.TooMany, PerMinute.ToString("N0"));

        var marked = await localization.GetResourceAsync($"{CustomerLoyaltyDefaults.LocalePrefix}.Mails.Preview.TestMark");
        var outcome = await sender.SendTestAsync(account, mail with { ToAddress = address, ToName = null, Subject = $"{marked} {mail.Subject}", IsTest = true });
        if (outcome.Kind != ActionOutcomeKind.Done)
            return new TestMailResult(TestMailOutcome.NotSent, outcome.Words ?? string.Empty);
        await activities.InsertActivityAsync(ActivityTypeStore.TestMailSent, string.Format(await localization.GetResourceAsync($"{CustomerLoyaltyDefaults.LocalePrefix}.Mails.Preview.Activity"), mail.Subject, address));
        return new TestMailResult(TestMailOutcome.Sent, address);
    }
}
