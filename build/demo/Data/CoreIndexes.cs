using System.Linq.Expressions;
using Demo.Domain;
using Microsoft.EntityFrameworkCore;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Gdpr;
using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Logging;
using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Shipping;

namespace Demo.Data;

internal static class CoreIndexes
{
    internal static void Apply(ModelBuilder model)
    {
        On<Customer>(model, c => c.Email);
        On<Customer>(model, c => c.CustomerGuid);
        On<Customer>(model, c => c.CreatedOnUtc);
        On<Customer>(model, c => c.SystemName);
        On<CustomerCustomerRoleMapping>(model, m => m.CustomerId);
        On<CustomerPassword>(model, p => p.CustomerId);
        On<CustomerAddressMapping>(model, a => a.CustomerId);
        On<CustomerAddressMapping>(model, a => a.AddressId);
        On<Order>(model, o => o.BillingAddressId);
        On<Order>(model, o => o.ShippingAddressId);
        On<Order>(model, o => o.CustomerId);
        On<Order>(model, o => o.CreatedOnUtc);
        On<OrderItem>(model, i => i.OrderId);
        On<OrderItem>(model, i => i.ProductId);
        On<OrderNote>(model, n => n.OrderId);
        On<ShoppingCartItem>(model, i => i.CustomerId);
        On<Shipment>(model, s => s.OrderId);
        On<ShipmentItem>(model, i => i.ShipmentId);
        On<ReturnRequest>(model, r => r.CustomerId);
        On<RewardPointsHistory>(model, r => r.CustomerId);
        On<ProductReview>(model, r => r.ProductId);
        On<ProductCategory>(model, m => new { m.CategoryId, m.ProductId });
        On<ProductCategory>(model, m => m.ProductId);
        On<ProductManufacturer>(model, m => m.ManufacturerId);
        On<ProductManufacturer>(model, m => m.ProductId);
        On<ProductPicture>(model, m => m.ProductId);
        On<Product>(model, p => p.Sku);
        On<UrlRecord>(model, u => u.Slug);
        On<UrlRecord>(model, u => new { u.EntityName, u.EntityId });
        On<GdprLog>(model, l => new { l.CustomerId, l.ConsentId });
        On<ActivityLog>(model, l => l.CreatedOnUtc);
        On<GenericAttribute>(model, a => new { a.EntityId, a.KeyGroup });
        On<LocalizedProperty>(model, p => new { p.EntityId, p.LocaleKeyGroup, p.LanguageId });
        On<Setting>(model, s => new { s.Name, s.StoreId }).IsUnique();
        On<LocaleStringResource>(model, r => new { r.LanguageId, r.ResourceName }).IsUnique();
        On<InstalledPlugin>(model, p => p.SystemName).IsUnique();
        On<MigrationVersionInfo>(model, m => m.Version).IsUnique();
    }

    private static Microsoft.EntityFrameworkCore.Metadata.Builders.IndexBuilder<T> On<T>(ModelBuilder model, Expression<Func<T, object?>> columns) where T : class =>
        model.Entity<T>().HasIndex(columns);
}
