using System.Text;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Codes;

namespace Engine.Tests.Rewards;

/// <summary>Reads a QR code as a reader does, from what can be seen: format, mask, zigzag, blocks, bytes. Knows nothing of how it was drawn.</summary>
public static class QrReader
{
    private static readonly int[][] Blocks = [[], [16], [28], [44], [32, 32], [43, 43], [27, 27, 27, 27], [31, 31, 31, 31], [38, 38, 39, 39], [36, 36, 36, 37, 37], [43, 43, 43, 43, 44]];
    private static readonly int[][] Centres = [[], [], [6, 18], [6, 22], [6, 26], [6, 30], [6, 34], [6, 22, 38], [6, 24, 42], [6, 26, 46], [6, 28, 50]];

    public static string Read(QrCode code)
    {
        var size = code.Size;
        var version = (size - 17) / 4;
        var format = 0;
        foreach (var (x, y) in new[] { (0, 8), (1, 8), (2, 8), (3, 8), (4, 8) })
            format = format << 1 | (code.IsDark(x, y) ? 1 : 0);
        var mask = (format ^ 0b10101) & 7;

        var bits = new List<bool>();
        var up = true;
        for (var column = size - 1; column > 0; column -= 2, up = !up)
        {
            if (column == 6)
                column--;
            for (var step = 0; step < size; step++)
            {
                var row = up ? size - 1 - step : step;
                foreach (var x in new[] { column, column - 1 })
                    if (!IsFunction(x, row, size, version))
                        bits.Add(code.IsDark(x, row) ^ Flips(mask, row, x));
            }
        }

        var words = bits.Chunk(8).Where(chunk => chunk.Length == 8).Select(chunk => (byte)chunk.Aggregate(0, (sum, bit) => sum << 1 | (bit ? 1 : 0))).ToArray();
        var blocks = Blocks[version];
        var data = blocks.Select(_ => new List<byte>()).ToList();
        var next = 0;
        for (var place = 0; place < blocks.Max(); place++)
            for (var block = 0; block < blocks.Length; block++)
                if (place < blocks[block])
                    data[block].Add(words[next++]);

        var stream = string.Concat(data.SelectMany(block => block).Select(word => Convert.ToString(word, 2).PadLeft(8, '0')));
        Assert.That(stream[..4], Is.EqualTo("0100"), "bytes");
        var counting = version < 10 ? 8 : 16;
        var length = Convert.ToInt32(stream.Substring(4, counting), 2);
        return Encoding.UTF8.GetString([.. Enumerable.Range(0, length).Select(place => Convert.ToByte(stream.Substring(4 + counting + 8 * place, 8), 2))]);
    }

    private static bool IsFunction(int x, int y, int size, int version)
    {
        if (x == 6 || y == 6 || (x <= 8 && y <= 8) || (x >= size - 8 && y <= 8) || (x <= 8 && y >= size - 8))
            return true;
        if (version >= 7 && ((x >= size - 11 && y < 6) || (y >= size - 11 && x < 6)))
            return true;
        foreach (var down in Centres[version])
            foreach (var along in Centres[version])
                if (!((down == 6 && along == 6) || (down == 6 && along == size - 7) || (down == size - 7 && along == 6)) && Math.Abs(x - along) <= 2 && Math.Abs(y - down) <= 2)
                    return true;
        return false;
    }

    private static bool Flips(int mask, int i, int j) => mask switch
    {
        0 => (i + j) % 2 == 0,
        1 => i % 2 == 0,
        2 => j % 3 == 0,
        3 => (i + j) % 3 == 0,
        4 => (i / 2 + j / 3) % 2 == 0,
        5 => i * j % 2 + i * j % 3 == 0,
        6 => (i * j % 2 + i * j % 3) % 2 == 0,
        _ => ((i + j) % 2 + i * j % 3) % 2 == 0
    };
}
