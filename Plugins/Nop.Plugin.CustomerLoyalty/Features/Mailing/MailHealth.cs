using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Nop.Plugin.CustomerLoyalty.Platform.Health;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing;

/// <summary>What is wrong with mails: no account, a server that is not reached, mails whose end nobody knows, mails that are late.</summary>
public class MailHealth(ActionQueue queue, MailAccounts accounts, TimeProvider clock) : IHealthAdvisor
{
    private const string Page = "~/Admin/LoyaltyMail/Queue";
    private static readonly TimeSpan Late = TimeSpan.FromMinutes(30);

    public async Task<IReadOnlyList<HealthAdvice>> AdviseAsync()
    {
        var advice = new List<HealthAdvice>();
        if (await accounts.FindAsync() is null)
            advice.Add(new HealthAdvice("MailNoAccount", string.Empty, "~/Admin/EmailAccount/List"));
        if (await queue.CountAsync(new ActionQuery { State = ActionState.Unknown }) is > 0 and var unknown)
            advice.Add(new HealthAdvice("MailUnknown", unknown.ToString(), Page));
        if (await queue.CountAsync(new ActionQuery { State = ActionState.Waiting, Reason = ActionReason.NoConnection }) is > 0 and var unreached)
            advice.Add(new HealthAdvice("MailServer", unreached.ToString(), Page));
        if (await queue.CountAsync(new ActionQuery { State = ActionState.Waiting, DueUntilUtc = clock.GetUtcNow().UtcDateTime - Late }) is > 0 and var late)
            advice.Add(new HealthAdvice("MailLate", late.ToString(), Page));
        return advice;
    }
}
