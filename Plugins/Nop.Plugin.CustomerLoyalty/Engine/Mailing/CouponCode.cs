namespace Nop.Plugin.CustomerLoyalty.Engine.Mailing;

/// <summary>Codes that are typed from a mail: no letter or digit that is taken for another, and too many of them to be guessed.</summary>
public static class CouponCode
{
    public const int Length = 10;
    private const string Letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    /// <param name="random">At least <see cref="Length"/> random bytes.</param>
    public static string Of(ReadOnlySpan<byte> random)
    {
        Span<char> code = stackalloc char[Length + 1];
        for (int place = 0, at = 0; place < Length; place++, at++)
        {
            if (place == Length / 2)
                code[at++] = '-';
            code[at] = Letters[random[place] % Letters.Length];
        }

        return code.ToString();
    }
}
