namespace Nop.Plugin.CustomerLoyalty.Features.Training.Samples;

/// <summary>A made-up customer and his made-up orders: so many, so far apart, the last one so long ago.</summary>
/// <param name="Name">Ending of the resource with his family name.</param>
public sealed record SamplePersona(string Name, int Orders, int DaysBetween, int DaysSinceLast, decimal Amount)
{
    /// <summary>The domain is reserved: no mail server knows it.</summary>
    public const string Domain = "@loyalty-sample.invalid";

    /// <summary>Between them they are in every stage of a customer's life.</summary>
    public static readonly IReadOnlyList<SamplePersona> All =
    [
        new("Loyal1", 12, 30, 9, 85m),
        new("Loyal2", 10, 35, 14, 62m),
        new("Loyal3", 16, 21, 6, 40m),
        new("AtRisk1", 14, 25, 88, 180m),
        new("AtRisk2", 11, 30, 105, 140m),
        new("New1", 1, 0, 8, 35m),
        new("New2", 1, 0, 15, 55m),
        new("Occasional1", 4, 90, 50, 48m),
        new("Occasional2", 3, 110, 70, 75m),
        new("Dormant1", 5, 40, 260, 66m),
        new("Dormant2", 4, 45, 310, 58m),
        new("Prospect1", 0, 0, 0, 0m)
    ];

    public string Email => $"{Name.ToLowerInvariant()}{Domain}";

    /// <summary>The first order first.</summary>
    public IEnumerable<DateTime> OrderDays(DateTime nowUtc) =>
        Enumerable.Range(0, Orders).Select(number => nowUtc.AddDays(-DaysSinceLast - DaysBetween * (Orders - 1 - number)));
}
