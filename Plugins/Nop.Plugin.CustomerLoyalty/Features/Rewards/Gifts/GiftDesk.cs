using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerLoyalty.Engine.Texts;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Entitlements;
using Nop.Services.Localization;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Gifts;

/// <summary>
/// Gifts from the wish to the hand. The piece is taken first, then the points under a key of the claim, then it is handed over;
/// each step can be repeated after a crash.
/// </summary>
public class GiftDesk(GiftStore store, GiftShelf shelf, IGiftPoints points, VoucherStore vouchers, FollowUpService tasks, ILocalizationService localization, TimeProvider clock)
{
    private const int DaysToHandOver = 7;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task<GiftOutcome> ChooseAsync(Customer customer, int storeId, int giftId)
    {
        if (await shelf.OfferAsync(giftId, customer, storeId) is not { } offer)
            return GiftOutcome.Gone;
        if (offer.Outcome != GiftOutcome.Chosen)
            return offer.Outcome;
        var (claim, outcome) = await store.TryTakeAsync(offer.Gift, new LoyaltyGiftClaim
        {
            GiftId = giftId,
            CustomerId = customer.Id,
            StoreId = storeId,
            StateId = (int)ClaimState.Reserved,
            Points = offer.Price,
            ChosenOnUtc = Now,
            CouponCode = offer.Gift.Kind == GiftKind.Voucher ? $"GIFT-{EntitlementCode.Make()}" : string.Empty
        }, offer.OnceKey);
        return claim is null ? outcome : await FinishAsync(claim, offer.Gift) ? GiftOutcome.Chosen : GiftOutcome.TooFewPoints;
    }

    /// <summary>Staff give it for nothing. False when it is not there any more; under the same key it is given once.</summary>
    public async Task<bool> GiveAsync(Customer customer, int storeId, int giftId, string key)
    {
        if (await store.FindAsync(giftId) is not { IsActive: true } gift)
            return false;
        var (claim, outcome) = await store.TryTakeAsync(gift, new LoyaltyGiftClaim
        {
            GiftId = giftId,
            CustomerId = customer.Id,
            StoreId = storeId,
            StateId = (int)ClaimState.Reserved,
            ChosenOnUtc = Now,
            CouponCode = gift.Kind == GiftKind.Voucher ? $"GIFT-{EntitlementCode.Make()}" : string.Empty
        }, key);
        return claim is null ? outcome == GiftOutcome.ChosenBefore : await FinishAsync(claim, gift);
    }

    /// <summary>Takes the points and hands the gift over. False when there were too few; the piece is back then.</summary>
    public async Task<bool> FinishAsync(LoyaltyGiftClaim claim, LoyaltyGift gift)
    {
        if (claim.Points > 0 && !await points.SpendAsync(claim.PointsKey, claim.CustomerId, claim.StoreId, claim.Points, gift.Name))
        {
            await store.ReleaseAsync(claim, ClaimState.Refused);
            return false;
        }

        if (gift.Kind == GiftKind.Voucher)
        {
            await vouchers.MakeAsync(claim.CouponCode, gift.Name, gift.VoucherAmount, claim.ChosenOnUtc, claim.ChosenOnUtc.AddDays(gift.VoucherDays));
            await DecideAsync(claim, ClaimState.Done, 0);
            return true;
        }

        if (gift.Delivery == GiftDelivery.Task)
            await AddTaskAsync(claim, await TextAsync("Gifts.Task.HandOver", gift.Name), await TextAsync("Gifts.Task.HandOver.Text", gift.Name));
        claim.StateId = (int)ClaimState.Waiting;
        await store.UpdateAsync(claim);
        return true;
    }

    /// <summary>The order came that the gift is packed with.</summary>
    public async Task PackAsync(LoyaltyGiftClaim claim, LoyaltyGift gift, int orderId)
    {
        claim.OrderId = orderId;
        await AddTaskAsync(claim, await TextAsync("Gifts.Task.Pack", gift.Name, orderId), await TextAsync("Gifts.Task.Pack.Text", gift.Name, orderId));
        await store.UpdateAsync(claim);
    }

    /// <summary>That order was cancelled: the gift waits for the next one.</summary>
    public async Task UnpackAsync(LoyaltyGiftClaim claim)
    {
        await tasks.EndAsync(claim.TaskKey, FollowUpState.Dismissed);
        claim.OrderId = 0;
        await store.UpdateAsync(claim);
    }

    /// <summary>False when it was decided before.</summary>
    public async Task<bool> HandedOverAsync(int claimId, int byId)
    {
        if (await store.FindClaimAsync(claimId) is not { State: ClaimState.Waiting } claim)
            return false;
        await DecideAsync(claim, ClaimState.Done, byId);
        await tasks.EndAsync(claim.TaskKey, FollowUpState.Done);
        return true;
    }

    /// <summary>Piece and points go back, nobody packs it any more, and a voucher cannot be spent; one that was spent is not called off.</summary>
    public async Task<CallOffOutcome> CallOffAsync(int claimId, int byId)
    {
        if (await store.FindClaimAsync(claimId) is not { State: ClaimState.Waiting or ClaimState.Done } claim)
            return new CallOffOutcome(false);
        if (claim.CouponCode.Length > 0 && await vouchers.StopAsync(claim.CouponCode) is > 0 and var orderId)
            return new CallOffOutcome(false, orderId);
        await tasks.EndAsync(claim.TaskKey, FollowUpState.Dismissed);
        if (claim.Points > 0)
            await points.GiveBackAsync(claim.PointsKey);
        (claim.DecidedOnUtc, claim.DecidedById) = (Now, byId);
        await store.ReleaseAsync(claim, ClaimState.Cancelled);
        return new CallOffOutcome(true);
    }

    private Task DecideAsync(LoyaltyGiftClaim claim, ClaimState state, int byId)
    {
        (claim.StateId, claim.DecidedOnUtc, claim.DecidedById) = ((int)state, Now, byId);
        return store.UpdateAsync(claim);
    }

    private Task<bool> AddTaskAsync(LoyaltyGiftClaim claim, string title, string text) => tasks.AddAsync(new LoyaltyFollowUp
    {
        KindId = (int)FollowUpKind.Gift,
        FollowUpKey = claim.TaskKey,
        OrderId = claim.OrderId,
        CustomerId = claim.CustomerId,
        StoreId = claim.StoreId,
        Title = title.Shortened(200),
        Text = text,
        DueOnUtc = Now.AddDays(DaysToHandOver)
    });

    private async Task<string> TextAsync(string key, params object[] values) => string.Format(await localization.GetResourceAsync($"{CustomerLoyaltyDefaults.LocalePrefix}.{key}"), values);
}

/// <param name="UsedInOrder">With which its voucher was spent; 0 for none.</param>
public readonly record struct CallOffOutcome(bool IsDone, int UsedInOrder = 0);
