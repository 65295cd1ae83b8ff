using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Coupons;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Recipients;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing;

/// <summary>
/// When a customer has had enough mails for a while, several may wait for him. The first that may leave takes the others along: nothing is lost
/// and he gets one mail.
/// </summary>
public class MailDigest(ActionQueue queue, IEnumerable<IActionGuard> guards, MailGate gate, MailComposer composer, CouponMint mint)
{
    private const int MostParts = 5;

    /// <summary>The others that wait with it and may still be sent, each claimed. Only for the holder of the first one's claim.</summary>
    /// <param name="parts">Takes each as soon as it is claimed, so that its end can be written whatever comes.</param>
    public async Task TakeAsync(LoyaltyAction first, MailRequest request, CustomerLoyaltySettings settings, ICollection<DigestPart> parts)
    {
        if (!request.Payload.IsMarketing)
            return;
        foreach (var other in await queue.CappedAsync(first.CustomerId, first.StoreId, first.Id, MostParts))
        {
            if (ActionPayload.Read<MailPayload>(other.Payload) is not { } payload || !await IsWantedAsync(other)
                || !(await gate.DecideAsync(request.Customer, other.StoreId, payload, settings)).MaySend)
                continue;
            try
            {
                var part = await composer.PartAsync(new MailRequest(request.Customer, request.Store, payload, other.Source, other.Id), settings);
                var claim = queue.ClaimOf(other);
                if (!await claim.TakeAsync())
                    continue;
                parts.Add(new DigestPart(other, claim, part));
                await mint.MakeAsync(other);
            }
            catch (MailProblemException)
            {
                // It is told when its own turn comes.
            }
        }
    }

    /// <summary>What became of the whole became of its parts.</summary>
    public async Task EndAsync(IEnumerable<DigestPart> parts, ActionOutcome whole, int wholeId)
    {
        var outcome = whole.Kind switch
        {
            ActionOutcomeKind.Done => ActionOutcome.Skipped(ActionReason.InDigest, $"{wholeId}"),
            ActionOutcomeKind.Unknown => ActionOutcome.Unknown(whole.Words),
            _ => ActionOutcome.FailedForNow(ActionReason.FrequencyCap, whole.Words, whole.UntilUtc)
        };
        foreach (var part in parts)
            await queue.EndAsync(part.Action, part.Claim, outcome);
    }

    private async Task<bool> IsWantedAsync(LoyaltyAction action)
    {
        foreach (var guard in guards)
            if ((int)guard.Source == action.SourceKindId && await guard.WhyNotAsync(action) is not null)
                return false;
        return true;
    }
}
