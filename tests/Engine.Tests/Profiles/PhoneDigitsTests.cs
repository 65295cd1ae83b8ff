using Nop.Plugin.CustomerLoyalty.Engine.Profiles;

namespace Engine.Tests.Profiles;

[Category("B4")]
public class PhoneDigitsTests
{
    [TestCase("030 1234567", "301234567")]
    [TestCase("+49 (0)30 / 123-45 67", "49301234567")]
    [TestCase("0049.30.1234567", "49301234567")]
    [TestCase("\u00a0030\u20131234567", "301234567")]
    [TestCase("０３０１２３４５６７", "301234567")]
    [TestCase("12345", "")]
    [TestCase("000000", "")]
    [TestCase("ann1234567@demo.shop", "")]
    [TestCase("", "")]
    [TestCase(null, "")]
    public void Of_AnyNotation_IsDigits(string? text, string digits) => Assert.That(PhoneDigits.Of(text), Is.EqualTo(digits));

    [TestCase("+49 30 1234567", "030/1234567", true)]
    [TestCase("030 1234567", "1234567", true)]
    [TestCase("+49 30 1234567", "+43 30 1234567", false)]
    [TestCase("030 1234567", "030 1234568", false)]
    [TestCase("030 1234567", "", false)]
    public void AreSame_WithOrWithoutCodes(string one, string other, bool same)
    {
        Assert.That(PhoneDigits.AreSame(PhoneDigits.Of(one), PhoneDigits.Of(other)), Is.EqualTo(same));
        Assert.That(PhoneDigits.AreSame(PhoneDigits.Of(other), PhoneDigits.Of(one)), Is.EqualTo(same));
    }
}
