using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Coupons;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing;

/// <summary>
/// What happens when a mail has the right to leave and before it does: its coupon becomes good, and others that wait for the same customer are
/// taken along. Killed in between, all of it has no known end, and nothing happens twice.
/// </summary>
public class MailLast(CouponMint mint, MailDigest digest, MailComposer composer, MailRecords records)
{
    /// <param name="mayHaveOthers">False when nothing else waits for the customer.</param>
    public Step For(LoyaltyAction action, MailRequest request, CustomerLoyaltySettings settings, bool mayHaveOthers) => new(this, action, request, settings, mayHaveOthers);

    public sealed class Step(MailLast owner, LoyaltyAction action, MailRequest request, CustomerLoyaltySettings settings, bool mayHaveOthers)
    {
        private readonly List<DigestPart> _parts = [];

        public async Task<OutgoingMail> BeforeAsync(OutgoingMail mail)
        {
            if (request.Payload.DiscountId > 0)
                await owner.MintAsync(action);
            if (mayHaveOthers)
                await owner.TakeAsync(action, request, settings, _parts);
            return _parts.Count == 0 ? mail : await owner.WholeAsync(action, request, settings, _parts);
        }

        public Task AfterAsync(ActionOutcome outcome) => owner.EndAsync(_parts, outcome, action.Id);
    }

    private Task MintAsync(LoyaltyAction action) => mint.MakeAsync(action);

    private Task TakeAsync(LoyaltyAction action, MailRequest request, CustomerLoyaltySettings settings, List<DigestPart> parts) => digest.TakeAsync(action, request, settings, parts);

    private async Task<OutgoingMail> WholeAsync(LoyaltyAction action, MailRequest request, CustomerLoyaltySettings settings, IReadOnlyList<DigestPart> parts) =>
        records.Outgoing(await composer.ComposeAsync(request, settings, [.. parts.Select(part => part.Part)]), request.Customer, action);

    private Task EndAsync(IReadOnlyList<DigestPart> parts, ActionOutcome outcome, int wholeId) => digest.EndAsync(parts, outcome, wholeId);
}
