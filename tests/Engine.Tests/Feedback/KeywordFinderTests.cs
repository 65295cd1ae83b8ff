using Nop.Plugin.CustomerLoyalty.Engine.Feedback;

namespace Engine.Tests.Feedback;

[Category("J2")]
public class KeywordFinderTests
{
    private static readonly string[] English =
    [
        "The parcel arrived late and nobody answered.", "Late delivery again, the parcel was two weeks late!", "My parcel came late. Delivery took ages.", "Colour is nice, but delivery of the parcel was slow",
        "The battery is empty after an hour", "Batteries die too fast", "I love the colour", "The battery died twice", "Battery life is a joke, packaging fine"
    ];

    private static readonly string[] Chinese =
    [
        "物流太慢了，等了一个星期", "客服态度很差，物流也慢", "物流速度慢，包装破损", "收到时包装破损，客服不回复", "包装破损，杯子碎了", "客服没有回复我", "杯子很漂亮，就是物流慢", "联系客服三次"
    ];

    [Test]
    public void EnglishWords_ThatSeveralTextsShare_AreFound_InAllTheirForms()
    {
        var found = KeywordFinder.Find(English, [], 20);
        Assert.That(found.Single(word => word.Shown == "parcel").Texts, Is.EqualTo(4));
        Assert.That(found.Single(word => word.Term == EnglishStem.Of("battery")).Texts, Is.EqualTo(4), "battery and batteries");
        Assert.That(found.Select(word => word.Shown), Has.None.EqualTo("the").And.None.EqualTo("again").And.None.EqualTo("colour"), "stop words, and what only two speak of");
    }

    [Test]
    public void ChineseWords_AreFound_WithoutADictionary()
    {
        var found = KeywordFinder.Find(Chinese, [], 20).ToDictionary(word => word.Term, word => word.Texts);
        Assert.That(found.GetValueOrDefault("物流"), Is.EqualTo(4), string.Join(' ', found.Keys));
        Assert.That(found.GetValueOrDefault("客服"), Is.EqualTo(4));
        Assert.That(found.GetValueOrDefault("包装破损"), Is.EqualTo(3), "a phrase is not cut into pieces");
        Assert.That(found.Keys, Has.None.EqualTo("装破").And.None.EqualTo("包装破"));
    }

    [TestCase("售后", "售后态度差", "联系售后没人理", "对售后不满意", "售后推来推去")]
    [TestCase("会员", "会员价格一样", "办了会员没用", "取消会员", "会员等级低")]
    [TestCase("到货", "到货太晚", "等了很久才到货", "没有到货通知", "到货就坏")]
    [TestCase("说明书", "没有说明书", "说明书看不懂", "希望附说明书", "说明书是英文")]
    [TestCase("功能", "功能太少", "很多功能没用", "静音功能坏了", "功能介绍不清楚")]
    [TestCase("过期", "收到就过期", "过期的茶叶", "快过期了", "过期也发货")]
    public void WordsOfAShop_AreFound_ThoughTheirCharactersAreOftenParticles(string word, params string[] texts) =>
        Assert.That(KeywordFinder.Find(texts, [], 20).Select(found => found.Term), Does.Contain(word));

    [Test]
    public void WhatBecomesMoreFrequent_Rises_AndStandsFirst()
    {
        var before = Enumerable.Range(0, 200).Select(number => number % 10 == 0 ? "delivery was slow" : "the pot is heavy").ToList();
        var now = Enumerable.Range(0, 40).Select(number => number % 2 == 0 ? "delivery was slow" : "the pot is heavy").ToList();
        var found = KeywordFinder.Find(now, before, 10);
        Assert.That((found[0].Shown.Contains("deliver", StringComparison.Ordinal), found[0].IsRising), Is.EqualTo((true, true)), string.Join(", ", found));
        Assert.That(found.Single(word => word.Shown == "heavy" || word.Shown == "pot heavy").IsRising, Is.False);
    }

    [Test]
    public void TheOrderOfTexts_DoesNotMatter() =>
        Assert.That(KeywordFinder.Find([.. English.Concat(Chinese).Reverse()], [], 30), Is.EqualTo(KeywordFinder.Find([.. English, .. Chinese], [], 30)));

    [TestCase("")]
    [TestCase("a")]
    [TestCase("!!! ??? 123")]
    [TestCase("的的的的的的")]
    public void TextsThatSayNothing_GiveNothing(string text) => Assert.That(KeywordFinder.Find([text, text, text, text], [], 10), Is.Empty);

    [Test]
    public void TwoTexts_AreNoTheme() => Assert.That(KeywordFinder.Find(["late parcel", "late parcel"], [], 10), Is.Empty);

    /// <summary>Dunning 1993: −2 log λ of two binomials, worked out by hand.</summary>
    [TestCase(10, 100, 5, 100, 1.827)]
    [TestCase(20, 40, 20, 200, 30.784)]
    [TestCase(5, 100, 10, 100, 0)]
    [TestCase(5, 100, 0, 0, 0)]
    public void TheRise_IsTheLogLikelihoodRatio(int now, int ofNow, int before, int ofBefore, double rise) => Assert.That(LogLikelihood.Rise(now, ofNow, before, ofBefore), Is.EqualTo(rise).Within(.01));

    [TestCase("deliveries", "delivery")]
    [TestCase("packaging", "package")]
    [TestCase("arrived", "arrive")]
    [TestCase("shipping", "shipped")]
    [TestCase("batteries", "battery")]
    [TestCase("boxes", "box")]
    public void FormsOfAWord_HaveOneStem(string one, string other) => Assert.That(EnglishStem.Of(one), Is.EqualTo(EnglishStem.Of(other)));

    [TestCase("glass")]
    [TestCase("ring")]
    [TestCase("red")]
    [TestCase("gas")]
    public void WhatOnlyLooksLikeAForm_StaysWhole(string word) => Assert.That(EnglishStem.Of(word), Is.EqualTo(word));

    [Test]
    public void AThemesWords_AreFoundInAllForms_AndNotWithinOtherWords()
    {
        var theme = new ThemeWords(["late delivery", "parcel", "物流"]);
        Assert.That(theme.Match(SearchedText.Of("Late deliveries all the time")), Is.True);
        Assert.That(theme.Match(SearchedText.Of("Two PARCELS!")), Is.True);
        Assert.That(theme.Match(SearchedText.Of("这次物流很快")), Is.True);
        Assert.That(theme.Match(SearchedText.Of("The delivery was fine, I am never late")), Is.False);
        Assert.That(new ThemeWords(["art"]).Match(SearchedText.Of("part of a cart")), Is.False);
        Assert.That(new ThemeWords([" ", "!!"]).IsEmpty, Is.True);
    }

    [Test]
    public void TheGapBeforeAndAfter_IsComparedAsWelchDoes()
    {
        // Means −1 and 0, variances 0.5 each, five each: standard error √0.2, t with 8 degrees 1.860.
        var effect = GapEffect.Of([-2, -1.5m, -1, -.5m, 0], [-1, -.5m, 0, .5m, 1]);
        Assert.That((effect.Difference, effect.IsShown), Is.EqualTo((1m, true)));
        Assert.That((double)(effect.High!.Value - effect.Difference!.Value), Is.EqualTo(1.860 * Math.Sqrt(.625 / 5 * 2)).Within(.01));
        Assert.That(effect.IsCertain, Is.True);
        Assert.That(GapEffect.Of([], [1]).Difference, Is.Null);
        Assert.That(GapEffect.Of([1], [2]).Low, Is.Null);
        Assert.That(GapEffect.Of([1, 1, 1], [2, 2, 2]) is { Difference: 1m, Low: null, IsShown: false }, Is.True);
    }
}
