namespace Nop.Plugin.CustomerLoyalty.Engine.Profiles;

/// <summary>A core curve in 12 bytes a customer: a large shop has hundreds of thousands of them in each period. Money is kept in ten-thousandths, shares as well.</summary>
public static class CoreCurveFormat
{
    private const int Mark = 0x31434C43;

    public static byte[] Write(CoreCurve curve)
    {
        using var bytes = new MemoryStream(64 + curve.Points.Count * 8 + curve.Core.Count * 12);
        using var writer = new BinaryWriter(bytes);
        writer.Write(Mark);
        writer.Write(curve.Buyers);
        writer.Write(Units(curve.Total));
        writer.Write(curve.Points.Count);
        foreach (var (customers, value) in curve.Points)
        {
            writer.Write((int)Units(customers));
            writer.Write((int)Units(value));
        }

        writer.Write(curve.Core.Count);
        foreach (var (customerId, value) in curve.Core)
        {
            writer.Write(customerId);
            writer.Write(Units(value));
        }

        writer.Flush();
        return bytes.ToArray();
    }

    /// <summary>Null for what is written in another form.</summary>
    /// <exception cref="EndOfStreamException">The end is missing.</exception>
    public static CoreCurve? Read(byte[] data)
    {
        using var reader = new BinaryReader(new MemoryStream(data, false));
        if (data.Length < sizeof(int) || reader.ReadInt32() != Mark)
            return null;
        var (buyers, total) = (reader.ReadInt32(), Money(reader.ReadInt64()));
        var points = new CurvePoint[reader.ReadInt32()];
        for (var place = 0; place < points.Length; place++)
            points[place] = new CurvePoint(Money(reader.ReadInt32()), Money(reader.ReadInt32()));
        var core = new CustomerValue[reader.ReadInt32()];
        for (var place = 0; place < core.Length; place++)
            core[place] = new CustomerValue(reader.ReadInt32(), Money(reader.ReadInt64()));
        return new CoreCurve(buyers, total, points, core);
    }

    private static long Units(decimal value) => (long)(value * OrderLog.Unit);

    private static decimal Money(long units) => units / OrderLog.Unit;
}
