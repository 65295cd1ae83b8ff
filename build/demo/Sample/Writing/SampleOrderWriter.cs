using Demo.Import.Bulk;
using Demo.Sample.Orders;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Shipping;

namespace Demo.Sample.Writing;

/// <summary>Orders with everything that hangs on them, and what is still in carts and on wish lists.</summary>
internal sealed class SampleOrderWriter(BulkWriter bulk, SamplePeopleWriter people)
{
    public async Task WriteAsync(SampleHistory history, IReadOnlyList<SampleWish> wishes, CancellationToken cancellation)
    {
        foreach (var order in history.Orders)
            Prepare(order);
        var shipped = history.Orders.Where(order => order.Shipment is not null).ToList();
        await bulk.WriteAsync(history.Orders.Select(order => order.Order), cancellation);
        await bulk.WriteAsync(history.Orders.SelectMany(order => order.Lines).Select(line => line.Item), cancellation);
        await bulk.WriteAsync(shipped.Select(order => order.Shipment!), cancellation);
        await bulk.WriteAsync(shipped.SelectMany(order => order.Lines.Where(line => line.Shelf.Product.IsShipEnabled).Select(line => new ShipmentItem
        {
            Id = bulk.NextId<ShipmentItem>(), ShipmentId = order.Shipment!.Id, OrderItemId = line.Item.Id, Quantity = line.Item.Quantity,
        })), cancellation);
        await bulk.WriteAsync(Returns(history), cancellation);
        await bulk.WriteAsync(history.Reviews.OrderBy(review => review.Review.CreatedOnUtc).Select(Review), cancellation);
        await WriteWishesAsync(wishes, cancellation);
    }

    private void Prepare(SampleOrder sample)
    {
        var order = sample.Order;
        order.Id = bulk.NextId<Order>();
        order.CustomOrderNumber = $"{order.Id}";
        order.CustomerId = sample.Person.Customer.Id;
        order.StoreId = people.StoreOf(sample.Person);
        order.CustomerLanguageId = people.LanguageOf(sample.Person);
        order.BillingAddressId = sample.Person.Customer.BillingAddressId ?? 0;
        order.ShippingAddressId = sample.Person.Customer.ShippingAddressId;
        for (var number = 0; number < sample.Lines.Count; number++)
        {
            var line = sample.Lines[number];
            line.Item.Id = bulk.NextId<OrderItem>();
            line.Item.OrderItemGuid = Import.Cleaning.StableGuid.Part(order.OrderGuid, number);
            line.Item.OrderId = order.Id;
            line.Item.ProductId = line.Shelf.Product.Id;
        }
        if (sample.Shipment is null)
            return;
        sample.Shipment.Id = bulk.NextId<Shipment>();
        sample.Shipment.OrderId = order.Id;
    }

    private IEnumerable<ReturnRequest> Returns(SampleHistory history) =>
        history.Orders.SelectMany(order => order.Lines.Where(line => line.Return is not null).Select(line => (Order: order, Line: line, Return: line.Return!)))
            .OrderBy(entry => entry.Return.CreatedOnUtc)
            .Select(entry =>
            {
                var request = entry.Return;
                request.Id = bulk.NextId<ReturnRequest>();
                request.CustomNumber = $"{request.Id}";
                request.StoreId = entry.Order.Order.StoreId;
                request.CustomerId = entry.Order.Order.CustomerId;
                request.OrderItemId = entry.Line.Item.Id;
                return request;
            });

    private ProductReview Review(SampleReview sample)
    {
        var review = sample.Review;
        review.Id = bulk.NextId<ProductReview>();
        review.CustomerId = sample.Order.Order.CustomerId;
        review.ProductId = sample.Shelf.Product.Id;
        review.StoreId = sample.Order.Order.StoreId;
        return review;
    }

    private async Task WriteWishesAsync(IReadOnlyList<SampleWish> wishes, CancellationToken cancellation)
    {
        var lists = wishes.Where(wish => wish.List is not null).GroupBy(wish => wish.List!).ToList();
        foreach (var list in lists)
            (list.Key.Id, list.Key.CustomerId) = (bulk.NextId<CustomWishlist>(), list.First().Person.Customer.Id);
        await bulk.WriteAsync(lists.Select(list => list.Key), cancellation);
        await bulk.WriteAsync(wishes.OrderBy(wish => wish.Item.CreatedOnUtc).Select(wish =>
        {
            wish.Item.Id = bulk.NextId<ShoppingCartItem>();
            wish.Item.CustomerId = wish.Person.Customer.Id;
            wish.Item.ProductId = wish.Shelf.Product.Id;
            wish.Item.StoreId = people.StoreOf(wish.Person);
            wish.Item.CustomWishlistId = wish.List?.Id;
            return wish.Item;
        }), cancellation);
    }
}
