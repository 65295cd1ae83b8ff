using Nop.Plugin.CustomerLoyalty.Platform.Security;

namespace Plugin.Tests.Features.Platform;

[Category("L3")]
public class SealedNumbersTests
{
    private static readonly byte[] Key = [1, 2, 3, 4, 5, 6, 7, 8];

    [Test]
    public void WhatWasSealed_ComesBack()
    {
        var text = SealedNumbers.Seal(Key, SealPurpose.Guide, 7, -1, int.MaxValue);
        Assert.That(Open(Key, SealPurpose.Guide, text, 3), Is.EqualTo(new[] { 7, -1, int.MaxValue }));
    }

    [Test]
    public void AnotherPurpose_Key_Count_OrLetter_OpensNothing()
    {
        var text = SealedNumbers.Seal(Key, SealPurpose.Guide, 7, 8);
        Assert.Multiple(() =>
        {
            Assert.That(Open(Key, SealPurpose.Appointment, text, 2), Is.Null);
            Assert.That(Open([1, 2, 3, 4, 5, 6, 7, 9], SealPurpose.Guide, text, 2), Is.Null);
            Assert.That(Open(Key, SealPurpose.Guide, text, 3), Is.Null);
            Assert.That(Open(Key, SealPurpose.Guide, (text[0] == 'A' ? "B" : "A") + text[1..], 2), Is.Null);
            Assert.That(Open(Key, SealPurpose.Guide, string.Empty, 0), Is.Null);
        });
    }

    [Test]
    public void AShopWithoutAKey_OpensNothing_NotEvenWhatWasSealedWithNone()
    {
        var text = SealedNumbers.Seal([], SealPurpose.Survey, 1, 2);
        Assert.That(Open([], SealPurpose.Survey, text, 2), Is.Null);
    }

    private static int[]? Open(byte[] key, SealPurpose purpose, string text, int count)
    {
        var numbers = new int[count];
        return SealedNumbers.TryOpen(key, purpose, text, numbers) ? numbers : null;
    }
}
