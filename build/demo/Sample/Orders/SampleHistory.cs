using Demo.Sample.Catalogue;
using Demo.Sample.People;
using Nop.Core.Domain.Catalog;

namespace Demo.Sample.Orders;

/// <summary>Everything the invented customers have done so far, oldest first.</summary>
public sealed class SampleHistory
{
    public required IReadOnlyList<SampleOrder> Orders { get; init; }

    public required IReadOnlyList<SampleReview> Reviews { get; init; }

    public static SampleHistory Create(IReadOnlyList<SamplePerson> people, IReadOnlyList<ShelfItem> shelf, SampleRandom random, DateTime nowUtc)
    {
        var factory = new SampleOrderFactory(shelf, random, nowUtc);
        var fate = new OrderFate(random, nowUtc);
        var orders = new List<SampleOrder>();
        foreach (var person in people)
        {
            var days = RhythmDays.Days(person.Rhythm, nowUtc.Date, random);
            for (var number = 0; number < days.Count; number++)
            {
                var growth = person.Rhythm == Rhythm.Growing ? (double)number / days.Count : 0;
                var order = factory.Create(person, days[number], growth);
                fate.Decide(order);
                orders.Add(order);
            }
            SetCustomerDates(person, days, random, nowUtc);
        }
        orders.Sort((one, other) => one.Order.CreatedOnUtc.CompareTo(other.Order.CreatedOnUtc));
        return new SampleHistory { Orders = orders, Reviews = Review(orders, random, nowUtc) };
    }

    private static void SetCustomerDates(SamplePerson person, IReadOnlyList<DateTime> days, SampleRandom random, DateTime nowUtc)
    {
        var first = days.Count > 0 ? days[0] : nowUtc.Date.AddDays(-random.Between(1, 300));
        var last = days.Count > 0 ? days[^1].AddHours(22) : first.AddDays(random.Next(2));
        person.Customer.CreatedOnUtc = first.AddDays(-random.Next(20)).AddHours(-random.Between(3, 12));
        person.Customer.LastActivityDateUtc = last < nowUtc ? last : nowUtc.AddHours(-2);
        person.Customer.LastLoginDateUtc = person.Customer.LastActivityDateUtc;
    }

    private static List<SampleReview> Review(List<SampleOrder> orders, SampleRandom random, DateTime nowUtc)
    {
        var reviews = new List<SampleReview>();
        var reviewed = new HashSet<(SamplePerson, ShelfItem)>();
        foreach (var order in orders.Where(order => order.Shipment?.DeliveryDateUtc is not null))
        {
            foreach (var line in order.Lines.Where(_ => random.Chance(9)))
            {
                var written = order.Shipment!.DeliveryDateUtc!.Value.AddDays(random.Between(1, 12)).AddMinutes(random.Next(600));
                if (written < nowUtc && reviewed.Add((order.Person, line.Shelf)))
                    reviews.Add(Review(order, line, written, random));
            }
        }
        return reviews;
    }

    private static SampleReview Review(SampleOrder order, SampleOrderLine line, DateTime written, SampleRandom random)
    {
        var rating = line.Return is not null ? random.Between(1, 2) : random.Pick((int[])[5, 5, 5, 5, 4, 4, 4, 3, 3, 2, 1]);
        var (title, text) = ReviewTexts.Pick(rating, order.Person.ReadsChinese, random);
        var review = new ProductReview
        {
            Title = title, ReviewText = text, Rating = rating, IsApproved = !random.Chance(5), CreatedOnUtc = written,
            HelpfulYesTotal = random.Next(6), HelpfulNoTotal = random.Next(2),
        };
        var product = line.Shelf.Product;
        if (review.IsApproved)
            (product.ApprovedRatingSum, product.ApprovedTotalReviews) = (product.ApprovedRatingSum + rating, product.ApprovedTotalReviews + 1);
        else
            (product.NotApprovedRatingSum, product.NotApprovedTotalReviews) = (product.NotApprovedRatingSum + rating, product.NotApprovedTotalReviews + 1);
        return new SampleReview(order, line.Shelf, review);
    }
}

public sealed record SampleReview(SampleOrder Order, ShelfItem Shelf, ProductReview Review);
