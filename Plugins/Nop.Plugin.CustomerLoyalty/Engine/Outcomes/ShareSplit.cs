using System.Security.Cryptography;
using System.Text;

namespace Nop.Plugin.CustomerLoyalty.Engine.Outcomes;

/// <summary>Divides people into parts of given sizes: decided by the person and the matter alone, the same on every node and for ever.</summary>
public static class ShareSplit
{
    private const uint Places = 10_000;

    /// <summary>The part that the person is in; the number of parts for who is in none of them.</summary>
    /// <param name="matter">Different matters divide people differently.</param>
    /// <param name="percents">Sizes of the parts, together at most 100.</param>
    public static int Of(string matter, string person, ReadOnlySpan<int> percents)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes($"{matter}:{person}"), hash);
        var place = BitConverter.ToUInt32(hash) % Places;
        var end = 0L;
        for (var part = 0; part < percents.Length; part++)
        {
            end += Math.Clamp(percents[part], 0, 100) * (Places / 100);
            if (place < end)
                return part;
        }

        return percents.Length;
    }
}
