using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Engine.CustomerBase;

namespace Engine.Tests.CustomerBase;

/// <summary>Purchases of 2,357 customers of CDNOW (Fader and Hardie, brucehardie.com/datasets), where the shared data lie beside the repository.</summary>
internal static class CdnowSample
{
    public static readonly DateOnly CalibrationEnd = new(1997, 9, 30);
    public static readonly DateOnly HoldOutEnd = new(1998, 6, 30);

    private static readonly Lazy<PurchaseLog?> Shared = new(Read);

    public static PurchaseLog Log()
    {
        if (Shared.Value is null)
            Assert.Ignore("shared/data/CDNOW_sample.txt is not there.");
        return Shared.Value!;
    }

    public static CustomerHistories Histories() => CustomerHistories.At(Log(), null, CalibrationEnd, 7);

    private static PurchaseLog? Read()
    {
        for (var folder = new DirectoryInfo(TestContext.CurrentContext.TestDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "shared", "data", "CDNOW_sample.txt");
            if (File.Exists(file))
                return Parse(File.ReadLines(file));
        }

        return null;
    }

    private static PurchaseLog Parse(IEnumerable<string> lines)
    {
        var builder = new PurchaseLogBuilder();
        foreach (var customer in lines.Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).GroupBy(fields => fields[0]))
        {
            foreach (var fields in customer)
                builder.Add(DateOnly.ParseExact(fields[2], "yyyyMMdd", CultureInfo.InvariantCulture), double.Parse(fields[4], CultureInfo.InvariantCulture));
            builder.EndCustomer();
        }

        return builder.Build();
    }
}
