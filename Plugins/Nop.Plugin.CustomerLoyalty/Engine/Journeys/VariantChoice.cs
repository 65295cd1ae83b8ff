using System.Security.Cryptography;
using System.Text;

namespace Nop.Plugin.CustomerLoyalty.Engine.Journeys;

/// <summary>Which of several texts somebody gets: decided by him and the test alone, the same on every node and for ever.</summary>
public static class VariantChoice
{
    /// <returns>The place of the chosen weight, from 0.</returns>
    public static int Of(string test, int customerId, IReadOnlyList<int> weights)
    {
        var total = weights.Sum(weight => (uint)Math.Max(0, weight));
        if (weights.Count < 2 || total == 0)
            return 0;
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes($"variant:{test}:{customerId}"), hash);
        var drawn = BitConverter.ToUInt64(hash) % (ulong)total;
        for (var place = 0; place < weights.Count; place++)
        {
            var weight = (ulong)Math.Max(0, weights[place]);
            if (drawn < weight)
                return place;
            drawn -= weight;
        }

        return weights.Count - 1;
    }
}
