namespace Nop.Plugin.CustomerLoyalty.Engine.Rewards.Codes;

/// <summary>Bytes as the codewords of a QR code, in the order in which they are drawn.</summary>
public static class QrCodewords
{
    private const int ByteMode = 0b0100;

    public static byte[] Of(QrVersion version, ReadOnlySpan<byte> content) => Interleaved(version, Data(version, content));

    /// <summary>Mode, length, content, end and padding.</summary>
    public static byte[] Data(QrVersion version, ReadOnlySpan<byte> content)
    {
        var data = new byte[version.DataLength];
        var bit = 0;
        Append(ByteMode, 4);
        Append(content.Length, version.CountBits);
        foreach (var one in content)
            Append(one, 8);
        var next = (Math.Min(bit + 4, 8 * data.Length) + 7) / 8;
        for (var pad = 0; next < data.Length; pad++)
            data[next++] = (byte)(pad % 2 == 0 ? 0xEC : 0x11);
        return data;

        void Append(int value, int bits)
        {
            for (var place = bits - 1; place >= 0; place--, bit++)
                data[bit / 8] |= (byte)((value >> place & 1) << (7 - bit % 8));
        }
    }

    private static byte[] Interleaved(QrVersion version, byte[] data)
    {
        var blocks = new List<byte[]>();
        for (int start = 0, number = 0; start < data.Length; number++)
        {
            var length = version.ShortLength + (number < version.ShortBlocks ? 0 : 1);
            blocks.Add(data[start..(start + length)]);
            start += length;
        }

        var corrections = blocks.Select(block => ReedSolomon.Correction(block, version.Corrections)).ToList();
        return [.. Columns(blocks), .. Columns(corrections)];
    }

    private static IEnumerable<byte> Columns(IReadOnlyList<byte[]> blocks)
    {
        for (var index = 0; index < blocks[^1].Length; index++)
            foreach (var block in blocks)
                if (index < block.Length)
                    yield return block[index];
    }
}
