using Demo.Sample.Catalogue;
using Demo.Sample.People;
using Nop.Core.Domain.Orders;

namespace Demo.Sample.Orders;

/// <summary>What people have put aside and not bought: carts from half an hour to six days old, wish lists, some with a name of their own.</summary>
public sealed record SampleWish(SamplePerson Person, ShelfItem Shelf, ShoppingCartItem Item, CustomWishlist? List)
{
    private static readonly string[] ListNames = ["Birthday", "For the office", "Christmas", "新家"];

    public static IReadOnlyList<SampleWish> Create(
        IReadOnlyList<SamplePerson> people, IReadOnlyList<ShelfItem> shelf, SampleRandom random, DateTime nowUtc)
    {
        var offered = shelf.Where(item => item.Sample.Traits is ProductTraits.None or ProductTraits.New or ProductTraits.Homepage or ProductTraits.Reduced).ToList();
        var wishes = new List<SampleWish>();
        for (var number = 0; number < people.Count; number++)
        {
            if (number % 9 == 2)
                wishes.AddRange(Pick(random.Between(1, 3), nowUtc.AddMinutes(-random.Between(30, 6 * 1440)), ShoppingCartType.ShoppingCart, null));
            if (number % 5 == 1)
                wishes.AddRange(Pick(random.Between(1, 4), nowUtc.AddDays(-random.Between(1, 60)), ShoppingCartType.Wishlist, null));
            if (number % 30 == 4)
            {
                var created = nowUtc.AddDays(-random.Between(2, 90));
                wishes.AddRange(Pick(2, created, ShoppingCartType.Wishlist, new CustomWishlist { Name = random.Pick(ListNames), CreatedOnUtc = created }));
            }

            IEnumerable<SampleWish> Pick(int count, DateTime when, ShoppingCartType type, CustomWishlist? list)
            {
                var person = people[number];
                person.Customer.HasShoppingCartItems = true;
                return offered.OrderBy(_ => random.Next(10_000)).Take(count).Select(item => new SampleWish(person, item, new ShoppingCartItem
                {
                    ShoppingCartType = type, Quantity = random.Between(1, 2), CreatedOnUtc = when, UpdatedOnUtc = when,
                }, list)).ToList();
            }
        }
        return wishes;
    }
}
