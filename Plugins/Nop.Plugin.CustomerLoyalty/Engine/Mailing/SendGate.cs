using Nop.Plugin.CustomerLoyalty.Engine.Actions;

namespace Nop.Plugin.CustomerLoyalty.Engine.Mailing;

/// <summary>
/// Whether a mail may leave now. What forbids it for ever comes first, then what makes it wait: a mail that must wait for two things waits
/// for the later one. Service mail needs no consent and knows no waiting, but goes to no dead address and to nobody who is gone.
/// </summary>
public static class SendGate
{
    public static SendDecision Decide(SendFacts facts, SendRules rules, DateTime nowUtc)
    {
        if (WhyNever(facts) is { } never)
            return new SendDecision(never, null);
        if (!facts.IsMarketing)
            return SendDecision.Send;

        var reason = ActionReason.None;
        var until = nowUtc;
        if (facts.PausedUntilUtc is { } paused && paused > until)
            (reason, until) = (ActionReason.PausedByCustomer, paused);
        if (FreeOfCap(facts, rules, nowUtc) is var free && free > until)
            (reason, until) = (ActionReason.FrequencyCap, free);
        if (rules.Quiet.EndAfter(until, facts.TimeZone) is { } morning)
            (reason, until) = (reason == ActionReason.None ? ActionReason.QuietHours : reason, morning);
        return reason == ActionReason.None ? SendDecision.Send : new SendDecision(reason, until);
    }

    private static ActionReason? WhyNever(SendFacts facts)
    {
        if (facts.IsCustomerGone || facts.Suppression == SuppressionReason.Erased)
            return ActionReason.CustomerGone;
        if (!facts.HasAddress)
            return ActionReason.NoAddress;
        if (facts.Suppression == SuppressionReason.Bounced)
            return ActionReason.Bounced;
        if (!facts.IsMarketing)
            return null;
        return facts switch
        {
            { Suppression: SuppressionReason.Complained } => ActionReason.Complained,
            { Suppression: not null } => ActionReason.Unsubscribed,
            { IsSubscribed: false } => ActionReason.NoConsent,
            { IsTopicOff: true } => ActionReason.TopicOff,
            _ => null
        };
    }

    /// <summary>The first moment at which one mail more is within the cap and the customer's own wish.</summary>
    private static DateTime FreeOfCap(SendFacts facts, SendRules rules, DateTime nowUtc)
    {
        var newestFirst = facts.RecentUtc.Where(sent => sent <= nowUtc).OrderDescending().ToList();
        var free = nowUtc;
        if (rules.CapMails > 0 && rules.CapDays > 0 && newestFirst.Count >= rules.CapMails)
            free = Later(free, newestFirst[rules.CapMails - 1].AddDays(rules.CapDays));
        if (facts.DaysBetween > 0 && newestFirst.Count > 0)
            free = Later(free, newestFirst[0].AddDays(facts.DaysBetween));
        return free;
    }

    private static DateTime Later(DateTime one, DateTime other) => one > other ? one : other;
}
