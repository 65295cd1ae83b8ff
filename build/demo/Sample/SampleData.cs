using Demo.Sample.Catalogue;
using Demo.Sample.Orders;
using Demo.Sample.People;

namespace Demo.Sample;

/// <summary>The whole sample shop in memory, without ids: the same for the same day.</summary>
public sealed class SampleData
{
    private const ulong Seed = 490_2026;

    public required IReadOnlyList<ShelfItem> Shelf { get; init; }

    public required IReadOnlyList<SamplePerson> People { get; init; }

    public required SampleHistory History { get; init; }

    public required IReadOnlyList<SampleWish> Wishes { get; init; }

    public static SampleData Create(DateTime nowUtc, IReadOnlyList<SamplePerson> staff)
    {
        var random = new SampleRandom(Seed);
        var shelf = SampleCategory.All
            .SelectMany((category, number) => category.Products.Select(product => (Product: product, Category: number)))
            .Select((pair, number) => new ShelfItem(pair.Product, ProductFactory.Create(pair.Product, number + 1, nowUtc), pair.Category)).ToList();
        var people = staff.Concat(new SampleCrowd(random, nowUtc).Create()).ToList();
        return new SampleData
        {
            Shelf = shelf,
            People = people,
            History = SampleHistory.Create(people, shelf, random, nowUtc),
            Wishes = SampleWish.Create(people, shelf, random, nowUtc),
        };
    }
}
