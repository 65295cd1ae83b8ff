using System.Globalization;
using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Tiers;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Gifts;

/// <summary>Which gifts a customer may choose, what they cost him, and why he may not.</summary>
public class GiftShelf(GiftStore store, CustomerTiers tiers, IGiftPoints points, TimeProvider clock)
{
    /// <summary>A gift of a tier is free once in any year, however often tiers are counted anew.</summary>
    private const string TierMark = ":tier:";
    private static readonly TimeSpan AroundBirthday = TimeSpan.FromDays(15);

    public async Task<IReadOnlyList<GiftOffer>> OffersAsync(Customer customer, int storeId)
    {
        var gifts = (await store.ListAsync()).Where(gift => gift.IsActive && (gift.StoreId == 0 || gift.StoreId == storeId)).ToList();
        if (gifts.Count == 0)
            return [];
        var member = await tiers.FindAsync(customer.Id, storeId);
        var balance = await points.BalanceAsync(customer.Id, storeId);
        var taken = await store.TakenAsync();
        var mine = await store.OfCustomerAsync(customer.Id);
        return [.. gifts.Select(gift => Offer(gift, customer, member, balance, taken.GetValueOrDefault(gift.Id), mine))];
    }

    /// <summary>Null when it is not there any more, or not in this store.</summary>
    public async Task<GiftOffer?> OfferAsync(int giftId, Customer customer, int storeId) => (await OffersAsync(customer, storeId)).FirstOrDefault(offer => offer.Gift.Id == giftId);

    private GiftOffer Offer(LoyaltyGift gift, Customer customer, MemberTier? member, int balance, int taken, IList<LoyaltyGiftClaim> mine)
    {
        var isOfTier = member is { Tier: { } tier } && member.Programme.BenefitsOf(tier.Id).Any(benefit => benefit.Kind == BenefitKind.Gift && benefit.SubjectId == gift.Id);
        var price = isOfTier ? 0 : gift.Points;
        var ofTier = isOfTier || gift.Occasion == GiftOccasion.Tier ? mine.Where(claim => claim.GiftId == gift.Id && claim.OnceKey.Contains(TierMark, StringComparison.Ordinal)).ToList() : [];
        var once = OnceKey(gift, customer, isOfTier, price, ofTier.Count);
        var outcome = mine.Any(claim => claim.OnceKey == once) || ofTier.Exists(claim => claim.ChosenOnUtc > Now.AddYears(-1)) ? GiftOutcome.ChosenBefore
            : !isOfTier && !IsFor(gift, customer, member) ? GiftOutcome.NotForHim
            : gift.Stock > 0 && taken >= gift.Stock ? GiftOutcome.SoldOut
            : price > balance ? GiftOutcome.TooFewPoints : GiftOutcome.Chosen;
        return new GiftOffer(gift, price, once, outcome, gift.Stock == 0 ? null : Math.Max(0, gift.Stock - taken), member?.Programme.Find(gift.TierId));
    }

    private bool IsFor(LoyaltyGift gift, Customer customer, MemberTier? member)
    {
        if (gift.TierId != 0 && (member?.Programme.Rules.RankOfId(gift.TierId) is not (> 0 and var needed) || (member.Row?.Rank ?? member.Programme.Rules.BaseRank) < needed))
            return false;
        return gift.Occasion switch
        {
            GiftOccasion.Birthday => Birthday(customer) is { } birthday && (birthday - Now).Duration() <= AroundBirthday,
            GiftOccasion.Tier => member?.Tier is not null,
            _ => true
        };
    }

    /// <param name="before">How often he chose it as a member.</param>
    private string OnceKey(LoyaltyGift gift, Customer customer, bool isOfTier, int price, int before)
    {
        if (isOfTier || gift.Occasion == GiftOccasion.Tier)
            return string.Create(CultureInfo.InvariantCulture, $"{gift.Id}:{customer.Id}{TierMark}{before}");
        if (gift.Occasion == GiftOccasion.Birthday)
            return string.Create(CultureInfo.InvariantCulture, $"{gift.Id}:{customer.Id}:birthday:{Birthday(customer)?.Year}");
        return price == 0 ? string.Create(CultureInfo.InvariantCulture, $"{gift.Id}:{customer.Id}:once") : string.Empty;
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>The one that is nearest now; null when it is not known.</summary>
    private DateTime? Birthday(Customer customer) => customer.DateOfBirth is { } born
        ? new[] { -1, 0, 1 }.Select(shift => new DateTime(Now.Year + shift, born.Month, 1, 0, 0, 0, DateTimeKind.Utc).AddDays(born.Day - 1)).MinBy(day => (day - Now).Duration())
        : null;
}

/// <param name="Price">In points, for him.</param>
/// <param name="OnceKey">Empty when he may choose it again and again.</param>
/// <param name="Outcome">Chosen when he may have it; else why not.</param>
/// <param name="Left">Null for as many as are wanted.</param>
/// <param name="From">The lowest tier that may choose it; null for all.</param>
public sealed record GiftOffer(LoyaltyGift Gift, int Price, string OnceKey, GiftOutcome Outcome, int? Left, LoyaltyTier? From);
