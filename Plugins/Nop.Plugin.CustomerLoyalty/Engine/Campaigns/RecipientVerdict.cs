using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;

namespace Nop.Plugin.CustomerLoyalty.Engine.Campaigns;

/// <summary>What becomes of a customer of the audience.</summary>
/// <param name="IsPlanned">A mail is planned for him, though it may have to wait for the reason; false for who gets none.</param>
public readonly record struct RecipientVerdict(ActionReason Reason, bool IsPlanned)
{
    /// <summary>Who may get no mail at all comes first: those who are left alone are like those who get one in everything else.</summary>
    public static RecipientVerdict Of(SendFacts facts, SendRules rules, bool isHeldOut, DateTime dueUtc)
    {
        var decision = SendGate.Decide(facts, rules, dueUtc);
        if (!decision.MaySend && decision.UntilUtc is null)
            return new(decision.Reason, false);
        return isHeldOut ? new(ActionReason.ControlGroup, false) : new(decision.Reason, true);
    }
}
