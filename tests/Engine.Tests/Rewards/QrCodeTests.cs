using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Codes;

namespace Engine.Tests.Rewards;

[Category("F5")]
public class QrCodeTests
{
    /// <summary>The example of ISO 18004, annex I: '01234567' as version 1-M.</summary>
    [Test]
    public void Correction_IsThatOfTheStandardsExample()
    {
        byte[] data = [0x10, 0x20, 0x0C, 0x56, 0x61, 0x80, 0xEC, 0x11, 0xEC, 0x11, 0xEC, 0x11, 0xEC, 0x11, 0xEC, 0x11];
        Assert.That(ReedSolomon.Correction(data, 10), Is.EqualTo(new byte[] { 0xA5, 0x24, 0xD4, 0xC1, 0xED, 0x36, 0xC7, 0x87, 0x2C, 0x55 }));
    }

    /// <summary>The widely used example 'HELLO WORLD' as version 1-M.</summary>
    [Test]
    public void Correction_IsThatOfHelloWorld()
    {
        byte[] data = [32, 91, 11, 120, 209, 114, 220, 77, 67, 64, 236, 17, 236, 17, 236, 17];
        Assert.That(ReedSolomon.Correction(data, 10), Is.EqualTo(new byte[] { 196, 35, 39, 119, 235, 215, 231, 226, 93, 23 }));
    }

    /// <summary>Table C.1 of the standard, level M, read from the top down the left column of the finder.</summary>
    [TestCase(0, "101010000010010")]
    [TestCase(1, "101000100100101")]
    [TestCase(2, "101111001111100")]
    [TestCase(3, "101101101001011")]
    [TestCase(4, "100010111111001")]
    [TestCase(5, "100000011001110")]
    [TestCase(6, "100111110010111")]
    [TestCase(7, "100101010100000")]
    public void TheFormat_IsThatOfTheTable_InBothPlaces(int mask, string bits)
    {
        var code = QrCode.Of("x", mask)!;
        var last = code.Size - 1;
        (int X, int Y)[] first = [(0, 8), (1, 8), (2, 8), (3, 8), (4, 8), (5, 8), (7, 8), (8, 8), (8, 7), (8, 5), (8, 4), (8, 3), (8, 2), (8, 1), (8, 0)];
        (int X, int Y)[] second = [(8, last), (8, last - 1), (8, last - 2), (8, last - 3), (8, last - 4), (8, last - 5), (8, last - 6), (last - 7, 8), (last - 6, 8), (last - 5, 8), (last - 4, 8), (last - 3, 8), (last - 2, 8), (last - 1, 8), (last, 8)];
        Assert.That(Read(code, first), Is.EqualTo(bits));
        Assert.That(Read(code, second), Is.EqualTo(bits));
        Assert.That(code.IsDark(8, last - 7), Is.True, "the module that is always dark");
    }

    /// <summary>Table D.1 of the standard: version 7 is 000111110010010100.</summary>
    [Test]
    public void TheVersion_IsThatOfTheTable()
    {
        var code = QrCode.Of(new string('a', 120))!;
        Assert.That(code.Version, Is.EqualTo(7));
        var bits = string.Concat(Enumerable.Range(0, 18).Reverse().Select(bit => code.IsDark(code.Size - 11 + bit % 3, bit / 3) ? '1' : '0'));
        Assert.That(bits, Is.EqualTo("000111110010010100"));
    }

    [TestCase(14, 1)]
    [TestCase(15, 2)]
    [TestCase(26, 2)]
    [TestCase(42, 3)]
    [TestCase(62, 4)]
    [TestCase(84, 5)]
    [TestCase(106, 6)]
    [TestCase(122, 7)]
    [TestCase(152, 8)]
    [TestCase(180, 9)]
    [TestCase(213, 10)]
    public void TheSmallestVersionIsTaken_ByTheCapacitiesOfTheStandard(int letters, int version) => Assert.That(QrCode.Of(new string('a', letters))!.Version, Is.EqualTo(version));

    [Test]
    public void ATextThatIsTooLong_HasNoCode() => Assert.That(QrCode.Of(new string('a', 214)), Is.Null);

    [Test]
    public void WhatIsDrawn_ReadsBack([Values(1, 14, 40, 80, 107, 125, 153, 181, 213)] int length, [Values(0, 1, 2, 3, 4, 5, 6, 7)] int mask)
    {
        var text = string.Concat(Enumerable.Range(0, length).Select(place => (char)('!' + place * 7 % 90)));
        Assert.That(QrReader.Read(QrCode.Of(text, mask)!), Is.EqualTo(text));
    }

    [Test]
    public void LettersBeyondAscii_ReadBack() => Assert.That(QrReader.Read(QrCode.Of("保修证书 é")!), Is.EqualTo("保修证书 é"));

    [Test]
    public void TheDrawing_HasAQuietZone_AndSaysWhatItIs()
    {
        var svg = QrCode.Of("x")!.ToSvg("A <code>");
        Assert.That(svg, Does.Contain("viewBox=\"0 0 29 29\"").And.Contain("<title>A &lt;code&gt;</title>").And.Contain("M4,4h1v1h-1z"));
    }

    private static string Read(QrCode code, IEnumerable<(int X, int Y)> places) => string.Concat(places.Select(place => code.IsDark(place.X, place.Y) ? '1' : '0'));
}
