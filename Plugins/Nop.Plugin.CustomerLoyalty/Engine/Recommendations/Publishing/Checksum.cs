namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Publishing;

/// <summary>CRC-32 (IEEE 802.3).</summary>
internal static class Checksum
{
    private static readonly uint[] Table = MakeTable();

    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var value in bytes)
            sum = Table[(byte)(sum ^ value)] ^ (sum >> 8);
        return ~sum;
    }

    private static uint[] MakeTable()
    {
        var table = new uint[256];
        for (var number = 0u; number < table.Length; number++)
        {
            var value = number;
            for (var bit = 0; bit < 8; bit++)
                value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ 0xEDB88320;
            table[number] = value;
        }
        return table;
    }
}
