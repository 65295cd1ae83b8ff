using System.Linq.Expressions;
using Microsoft.Extensions.DependencyInjection;
using Nop.Core;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Orders;
using Nop.Plugin.CustomerLoyalty.Features.Duplicates.Merging;
using Nop.Plugin.CustomerLoyalty.Features.Duplicates.Merging.Rows;
using Nop.Plugin.CustomerLoyalty.Features.Duplicates.Web;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;

namespace Nop.Plugin.CustomerLoyalty.Features.Duplicates;

public static class DuplicateServices
{
    public static void AddDuplicates(this IServiceCollection services)
    {
        services.AddScoped<PersonCardStore>();
        services.AddScoped<DuplicateKeyStore>();
        services.AddScoped<DuplicateStore>();
        services.AddScoped<DuplicateFinder>();
        services.AddScoped<DuplicatePairs>();
        services.AddScoped<DuplicateService>();
        services.AddScoped<IPersonalData>(provider => provider.GetRequiredService<DuplicateService>());

        services.AddScoped<MergeStore>();
        services.AddScoped<MergeSteps>();
        services.AddScoped<MergeEnd>();
        services.AddScoped<MergeDesk>();
        services.AddScoped<IActionRedirect, MergedActions>();
        services.AddOwnedRows<Order>("Order", order => order.CustomerId, (order, id) => order.CustomerId = id);
        services.AddOwnedRows<ReturnRequest>("Return", request => request.CustomerId, (request, id) => request.CustomerId = id);
        services.AddOwnedRows<ProductReview>("Review", review => review.CustomerId, (review, id) => review.CustomerId = id);
        services.AddOwnedRows<CustomWishlist>("WishList", list => list.CustomerId, (list, id) => list.CustomerId = id);
        services.AddScoped<IOwnedRows, CartRowsStore>();
        services.AddScoped<IOwnedRows, PointRowsStore>();
        services.AddScoped<IOwnedRows, AddressRows>();

        services.AddScoped<DuplicateTexts>();
        services.AddScoped<DuplicateModelFactory>();
        services.AddScoped<MergeModelFactory>();
    }

    /// <summary>Rows of a table that go with their customer when accounts are merged.</summary>
    public static void AddOwnedRows<TRow>(this IServiceCollection services, string kind, Expression<Func<TRow, int>> owner, Action<TRow, int> own) where TRow : BaseEntity =>
        services.AddScoped<IOwnedRows>(provider => ActivatorUtilities.CreateInstance<OwnedRowsStore<TRow>>(provider, kind, owner, own));
}
