namespace Nop.Plugin.CustomerLoyalty.Engine.Rewards.Codes;

/// <summary>Draws the fixed patterns and the codewords of a QR code.</summary>
internal sealed class QrMatrix
{
    private readonly QrVersion _version;
    private readonly bool[,] _fixed;

    public QrMatrix(QrVersion version)
    {
        _version = version;
        Dark = new bool[version.Size, version.Size];
        _fixed = new bool[version.Size, version.Size];
        DrawTiming();
        DrawFinder(3, 3);
        DrawFinder(version.Size - 4, 3);
        DrawFinder(3, version.Size - 4);
        DrawAlignments();
        DrawVersion();
        DrawFormat(0);
    }

    /// <summary>By column and row.</summary>
    public bool[,] Dark { get; }

    public void DrawCodewords(ReadOnlySpan<byte> codewords)
    {
        var bit = 0;
        for (var right = _version.Size - 1; right >= 1; right -= 2)
        {
            if (right == 6)
                right = 5;
            for (var step = 0; step < _version.Size; step++)
                for (var side = 0; side < 2; side++)
                {
                    var x = right - side;
                    var upwards = (right + 1 & 2) == 0;
                    var y = upwards ? _version.Size - 1 - step : step;
                    if (_fixed[x, y] || bit >= codewords.Length * 8)
                        continue;
                    Dark[x, y] = (codewords[bit / 8] >> (7 - bit % 8) & 1) == 1;
                    bit++;
                }
        }
    }

    /// <summary>Turns the modules of the mask over; done twice it is undone.</summary>
    public void Mask(int mask)
    {
        for (var y = 0; y < _version.Size; y++)
            for (var x = 0; x < _version.Size; x++)
                Dark[x, y] ^= !_fixed[x, y] && IsMasked(mask, x, y);
    }

    public void DrawFormat(int mask)
    {
        var bits = FormatBits(mask);
        for (var index = 0; index <= 5; index++)
            Set(8, index, Bit(bits, index));
        Set(8, 7, Bit(bits, 6));
        Set(8, 8, Bit(bits, 7));
        Set(7, 8, Bit(bits, 8));
        for (var index = 9; index < 15; index++)
            Set(14 - index, 8, Bit(bits, index));
        for (var index = 0; index < 8; index++)
            Set(_version.Size - 1 - index, 8, Bit(bits, index));
        for (var index = 8; index < 15; index++)
            Set(8, _version.Size - 15 + index, Bit(bits, index));
        Set(8, _version.Size - 8, true);
    }

    /// <summary>Level M and the mask, with their correction.</summary>
    internal static int FormatBits(int mask)
    {
        var rest = mask;
        for (var index = 0; index < 10; index++)
            rest = rest << 1 ^ (rest >> 9) * 0x537;
        return (mask << 10 | rest) ^ 0x5412;
    }

    internal static int VersionBits(int version)
    {
        var rest = version;
        for (var index = 0; index < 12; index++)
            rest = rest << 1 ^ (rest >> 11) * 0x1F25;
        return version << 12 | rest;
    }

    private void DrawTiming()
    {
        for (var index = 0; index < _version.Size; index++)
        {
            Set(6, index, index % 2 == 0);
            Set(index, 6, index % 2 == 0);
        }
    }

    private void DrawFinder(int centreX, int centreY)
    {
        for (var down = -4; down <= 4; down++)
            for (var along = -4; along <= 4; along++)
                if (centreX + along is var x && x >= 0 && x < _version.Size && centreY + down is var y && y >= 0 && y < _version.Size)
                    Set(x, y, Math.Max(Math.Abs(along), Math.Abs(down)) is not (2 or 4));
    }

    private void DrawAlignments()
    {
        var last = _version.Size - 7;
        foreach (var x in _version.Alignments)
            foreach (var y in _version.Alignments)
                if ((x, y) != (6, 6) && (x, y) != (6, last) && (x, y) != (last, 6))
                    for (var down = -2; down <= 2; down++)
                        for (var along = -2; along <= 2; along++)
                            Set(x + along, y + down, Math.Max(Math.Abs(along), Math.Abs(down)) != 1);
    }

    private void DrawVersion()
    {
        if (_version.Number < 7)
            return;
        var bits = VersionBits(_version.Number);
        for (var index = 0; index < 18; index++)
        {
            var (far, near) = (_version.Size - 11 + index % 3, index / 3);
            Set(far, near, Bit(bits, index));
            Set(near, far, Bit(bits, index));
        }
    }

    private void Set(int x, int y, bool dark)
    {
        Dark[x, y] = dark;
        _fixed[x, y] = true;
    }

    private static bool Bit(int bits, int index) => (bits >> index & 1) == 1;

    private static bool IsMasked(int mask, int x, int y) => mask switch
    {
        0 => (x + y) % 2 == 0,
        1 => y % 2 == 0,
        2 => x % 3 == 0,
        3 => (x + y) % 3 == 0,
        4 => (x / 3 + y / 2) % 2 == 0,
        5 => x * y % 2 + x * y % 3 == 0,
        6 => (x * y % 2 + x * y % 3) % 2 == 0,
        _ => ((x + y) % 2 + x * y % 3) % 2 == 0
    };
}
