using Nop.Plugin.CustomerLoyalty.Engine.Actions;

namespace Nop.Plugin.CustomerLoyalty.Engine.Campaigns;

/// <summary>Customers in the order of their numbers, each with what would become of his mail: a few bytes each.</summary>
public static class ReasonRoll
{
    public static byte[] Write(IReadOnlyList<RolledCustomer> customers)
    {
        var bytes = new List<byte>(customers.Count * 3);
        var last = 0;
        foreach (var (customerId, reason) in customers)
        {
            for (var rest = (uint)(customerId - last); ; rest >>= 7)
            {
                bytes.Add((byte)(rest < 128 ? rest : rest & 127 | 128));
                if (rest < 128)
                    break;
            }

            bytes.Add((byte)reason);
            last = customerId;
        }

        return [.. bytes];
    }

    public static IEnumerable<RolledCustomer> Read(byte[] roll)
    {
        var last = 0;
        for (var place = 0; place < roll.Length; place++)
        {
            var step = 0u;
            for (var shift = 0; ; shift += 7)
            {
                step |= (uint)(roll[place] & 127) << shift;
                if (roll[place++] < 128)
                    break;
            }

            last += (int)step;
            yield return new RolledCustomer(last, (ActionReason)roll[place]);
        }
    }
}
