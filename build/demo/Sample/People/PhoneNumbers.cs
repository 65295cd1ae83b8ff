namespace Demo.Sample.People;

/// <summary>People write their numbers in many ways.</summary>
public static class PhoneNumbers
{
    public static string Write(SampleCountry country, int number, int notation)
    {
        var area = 200 + number * 37 % 700;
        var line = $"{number * 7919L % 10_000_000:0000000}";
        return notation switch
        {
            0 => $"+{country.DialCode} {area} {line}",
            1 => $"00{country.DialCode}-{area}-{line}",
            2 => $"({area}) {line[..3]}-{line[3..]}",
            _ => $"+{country.DialCode}{area}{line}",
        };
    }
}
