using Nop.Plugin.CustomerLoyalty.Engine.Quality;

namespace Engine.Tests.Quality;

[Category("B2")]
public class FieldRulesTests
{
    private static readonly DateTime Today = new(2026, 5, 4);

    [TestCase("ann@demo.shop", true)]
    [TestCase(" ann.o'hara+tea@mail.demo.co.uk ", true)]
    [TestCase("用户@例子.公司", true)]
    [TestCase("ann", false)]
    [TestCase("ann@", false)]
    [TestCase("@demo.shop", false)]
    [TestCase("ann@demo", false)]
    [TestCase("a nn@demo.shop", false)]
    [TestCase("ann@@demo.shop", false)]
    [TestCase("ann..b@demo.shop", false)]
    [TestCase("ann@-demo.shop", false)]
    [TestCase("ann@demo.shop, bob@demo.shop", false)]
    [TestCase("ann@127.0.0.1", false)]
    [TestCase(null, false)]
    public void Email_IsJudgedByItsForm(string? text, bool isRight) => Assert.That(FieldRules.IsEmail(text), Is.EqualTo(isRight));

    [TestCase("Ann", true)]
    [TestCase("O’Hara-Smith", true)]
    [TestCase("王", true)]
    [TestCase("J.", true)]
    [TestCase("test", false)]
    [TestCase("xxxx", false)]
    [TestCase("Ann2", false)]
    [TestCase("<b>Ann</b>", false)]
    [TestCase("-", false)]
    [TestCase("  ", false)]
    public void Name_MustBeOne(string text, bool isRight) => Assert.That(FieldRules.IsName(text), Is.EqualTo(isRight));

    [TestCase("+49 (0)30 901820-11", true)]
    [TestCase("138 0013 8000", true)]
    [TestCase("٠٣٠١٢٤٥٧٨", true)]
    [TestCase("123456789", false)]
    [TestCase("0000000000", false)]
    [TestCase("12345", false)]
    [TestCase("1234567890123456", false)]
    [TestCase("call me", false)]
    public void Phone_MustHaveDigitsThatTellSomething(string text, bool isRight) => Assert.That(FieldRules.IsPhone(text), Is.EqualTo(isRight));

    [TestCase(-13, 0, true)]
    [TestCase(-13, 1, false)]
    [TestCase(-110, 0, true)]
    [TestCase(-110, -1, false)]
    [TestCase(1, 0, false)]
    public void BirthDate_IsThatOfALivingPersonWhoMayBuy(int years, int days, bool isRight) =>
        Assert.That(FieldRules.IsBirthDate(Today.AddYears(years).AddDays(days), Today), Is.EqualTo(isRight));

    [TestCase("10115", true)]
    [TestCase("SW1A 1AA", true)]
    [TestCase("1234-567", true)]
    [TestCase("12", false)]
    [TestCase("ABC", false)]
    [TestCase("12345678901", false)]
    [TestCase("12,345", false)]
    public void PostalCode_IsShortAndHasADigit(string text, bool isRight) => Assert.That(FieldRules.IsPostalCode(text), Is.EqualTo(isRight));

    [TestCase("Ann", "Smith", "SMITH", "Ann", true)]
    [TestCase("Jose", "Muñoz", "José", "Munoz", true)]
    [TestCase("Ann", "Smith", "Ann Mary", "Smith", true)]
    [TestCase("Ann", "Smith", "Bob", "Smith", false)]
    [TestCase(null, null, "Bob", "Smith", true)]
    public void Names_AreTheSameWhateverCaseAccentsAndOrder(string? first, string? last, string? otherFirst, string? otherLast, bool same) =>
        Assert.That(FieldRules.AreSameName(first, last, otherFirst, otherLast), Is.EqualTo(same));
}
