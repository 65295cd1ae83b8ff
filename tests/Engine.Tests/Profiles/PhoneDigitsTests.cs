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
    [TestCase("（０３０）１２３－４５６７", "301234567")]
    [TestCase("＋８６ １３８ ００１３ ８０００", "8613800138000")]
    [TestCase("030 1234567 ext. 12", "301234567")]
    [TestCase("030 1234567x12", "301234567")]
    [TestCase("030 1234567 #12", "301234567")]
    [TestCase("010-12345678转801", "1012345678")]
    [TestCase("010-12345678 分机 801", "1012345678")]
    [TestCase("tel:+49-30-1234567;ext=12", "49301234567")]
    [TestCase("sip:+49301234567@pbx.demo.shop", "49301234567")]
    [TestCase("+1 (212) 555-0100", "12125550100")]
    [TestCase("٠٣٠١٢٣٤٥٦٧", "301234567")]
    [TestCase("030\u00b7123\u22124567", "301234567")]
    [TestCase("anonymous", "")]
    [TestCase("x12", "")]
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

    [FsCheck.NUnit.Property(MaxTest = 500)]
    public void AnyNotation_OfTheSameNumber_IsTheSame(ulong seed)
    {
        var number = (1_000_000UL + seed % 8_999_999_999UL).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var random = new Random((int)(seed % int.MaxValue));
        string[] marks = ["", " ", "-", "/", ".", "\u00a0", "\uff0d", "\u2013"];
        var typed = string.Concat(number.Select(digit => marks[random.Next(marks.Length)] + (random.Next(3) == 0 ? (char)('\uff10' + digit - '0') : digit)));
        var noted = random.Next(4) switch { 0 => $"+49 (0){typed}", 1 => $"0{typed}", 2 => $"{typed} ext 7", _ => typed };
        Assert.That(PhoneDigits.AreSame(PhoneDigits.Of(noted), PhoneDigits.Of(number)), Is.True, noted);
    }

    [TestCase("Ann Lee <ann@demo.shop>", "ann@demo.shop")]
    [TestCase("mailto:ann@demo.shop?subject=x", "ann@demo.shop")]
    [TestCase(" ann@demo.shop ", "ann@demo.shop")]
    [TestCase("ann", "")]
    [TestCase("@demo.shop", "")]
    [TestCase("a b@demo.shop", "")]
    [TestCase("a@b@c", "")]
    [TestCase("<>", "")]
    [TestCase("><a@b", "")]
    [TestCase(null, "")]
    public void CallerAddress_AsProgramsHandItOver(string? text, string address) => Assert.That(CallerAddress.Of(text), Is.EqualTo(address));
}
