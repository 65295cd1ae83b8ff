using Demo.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Coupons;
using Plugin.Tests.Support;

namespace Plugin.Tests.Features.Mailing;

[Category("E3")]
public class CouponStoreTests(DatabaseKind kind) : StoreTests(kind)
{
    [Test]
    public async Task AnAction_HasOneCode_HoweverManyAskAtOnce()
    {
        var codes = await Task.WhenAll(Enumerable.Range(0, 12).Select(number => Task.Run(() => Reserve(number % 2))));

        Assert.That(codes.Select(coupon => coupon.Code).Distinct().ToList(), Has.Count.EqualTo(2));
        Assert.That(await Shop.Rows<LoyaltyCoupon>(), Has.Count.EqualTo(2));
        Assert.That(codes[0].Code, Does.Match("^[A-HJ-NP-Z2-9]{5}-[A-HJ-NP-Z2-9]{5}$"));
    }

    [Test]
    public async Task OnlyMadeOnes_End_OldestFirst()
    {
        for (var action = 1; action <= 4; action++)
        {
            var coupon = await Reserve(action, Today.AddDays(10 - action));
            coupon.StateId = (int)(action == 2 ? CouponState.Reserved : CouponState.Made);
            await Shop.Change(coupon);
        }

        var ended = await Shop.With<CouponStore, IReadOnlyList<LoyaltyCoupon>>(store => store.EndedAsync(Today.AddDays(8), 5));
        Assert.That(ended.Select(coupon => coupon.ActionId), Is.EqualTo(new[] { 4, 3 }));
    }

    [Test]
    public async Task ATextPart_IsOfItsLanguage_OrOfAll_AndEmptyOnesGo()
    {
        await Save(1, 0, "for all");
        await Save(1, 2, "中文");
        await Save(1, 2, "中文二");
        Assert.That((await Find(1, 1), await Find(1, 2), await Find(2, 1)), Is.EqualTo(("for all", "中文二", (string?)null)));

        await Save(1, 2, " ");
        Assert.That((await Find(1, 2), (await Shop.Rows<LoyaltyMailPlain>()).Count), Is.EqualTo(("for all", 1)));
    }

    private Task<LoyaltyCoupon> Reserve(int action, DateTime? ends = null) => Shop.With<CouponStore, LoyaltyCoupon>(store =>
        store.ReserveAsync(action, new ActionSource(ActionSourceKind.Journey, 7), 5, 1, 3, ends ?? Today.AddDays(7)));

    private Task Save(int template, int language, string text) => Shop.With<PlainTextStore>(store => store.SaveAsync(template, language, text));

    private Task<string?> Find(int template, int language) => Shop.With<PlainTextStore, string?>(store => store.FindAsync(template, language));
}
