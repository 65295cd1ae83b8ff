namespace Nop.Plugin.CustomerLoyalty.Engine.Rewards.Codes;

/// <summary>Error correction of QR codes: remainders over the field of 256 with the polynomial 0x11D.</summary>
public static class ReedSolomon
{
    private static readonly byte[] Powers = new byte[512];
    private static readonly int[] Logarithms = new int[256];

    static ReedSolomon()
    {
        var value = 1;
        for (var power = 0; power < 255; power++)
        {
            Powers[power] = Powers[power + 255] = (byte)value;
            Logarithms[value] = power;
            value = value << 1 ^ (value >= 128 ? 0x11D : 0);
        }
    }

    /// <summary>The codewords that correct these.</summary>
    public static byte[] Correction(ReadOnlySpan<byte> data, int count)
    {
        var generator = Generator(count);
        var rest = new byte[count];
        foreach (var codeword in data)
        {
            var factor = (byte)(codeword ^ rest[0]);
            Array.Copy(rest, 1, rest, 0, count - 1);
            rest[^1] = 0;
            for (var index = 0; index < count; index++)
                rest[index] ^= Multiply(generator[index], factor);
        }

        return rest;
    }

    /// <summary>Without its leading 1.</summary>
    private static byte[] Generator(int count)
    {
        var terms = new byte[count];
        terms[^1] = 1;
        for (int degree = 0; degree < count; degree++)
            for (var index = 0; index < count; index++)
                terms[index] = (byte)(Multiply(terms[index], Powers[degree]) ^ (index + 1 < count ? terms[index + 1] : 0));
        return terms;
    }

    private static byte Multiply(byte one, byte other) => one == 0 || other == 0 ? (byte)0 : Powers[Logarithms[one] + Logarithms[other]];
}
