namespace Nop.Plugin.CustomerLoyalty.Engine.Rewards.Codes;

/// <summary>Sizes of the QR code of ISO 18004 at level M, which stands 15 % of damage.</summary>
/// <param name="Corrections">Codewords of correction for each block.</param>
/// <param name="ShortBlocks">How many blocks have <paramref name="ShortLength"/> codewords of data; the others have one more.</param>
/// <param name="Alignments">Where the centres of alignment patterns cross.</param>
public sealed record QrVersion(int Number, int Corrections, int ShortBlocks, int ShortLength, int LongBlocks, IReadOnlyList<int> Alignments)
{
    public static readonly IReadOnlyList<QrVersion> All =
    [
        new(1, 10, 1, 16, 0, []),
        new(2, 16, 1, 28, 0, [6, 18]),
        new(3, 26, 1, 44, 0, [6, 22]),
        new(4, 18, 2, 32, 0, [6, 26]),
        new(5, 24, 2, 43, 0, [6, 30]),
        new(6, 16, 4, 27, 0, [6, 34]),
        new(7, 18, 4, 31, 0, [6, 22, 38]),
        new(8, 22, 2, 38, 2, [6, 24, 42]),
        new(9, 22, 3, 36, 2, [6, 26, 46]),
        new(10, 26, 4, 43, 1, [6, 28, 50])
    ];

    public int Size => 17 + 4 * Number;

    public int DataLength => ShortBlocks * ShortLength + LongBlocks * (ShortLength + 1);

    /// <summary>Bits that say how many bytes follow.</summary>
    public int CountBits => Number < 10 ? 8 : 16;

    /// <summary>The smallest that holds so many bytes; null when none does.</summary>
    public static QrVersion? For(int bytes) => All.FirstOrDefault(version => 4 + version.CountBits + 8 * bytes <= 8 * version.DataLength);
}
