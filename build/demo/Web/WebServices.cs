using Demo.Web.Components;
using Demo.Web.Factories;
using Demo.Web.Menu;
using Demo.Web.Models;
using Demo.Web.Routing;
using Demo.Web.Support;
using Nop.Web.Areas.Admin.Factories;
using Nop.Web.Factories;
using Nop.Web.Framework.Factories;
using Nop.Web.Framework.Menu;
using Nop.Web.Framework.UI;

namespace Demo.Web;

public static class WebServices
{
    /// <summary>What the pages of the demo store need; MVC itself is added by the host.</summary>
    public static IServiceCollection AddStorePages(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddScoped<INopHtmlHelper, NopHtmlHelper>();
        services.AddScoped<IAdminMenu, AdminMenu>();
        services.AddScoped<WidgetModelFactory>();
        services.AddScoped<IWidgetModelFactory>(provider => provider.GetRequiredService<WidgetModelFactory>());
        services.AddScoped<IProductModelFactory, ProductModelFactory>();
        services.AddScoped<ISettingModelFactory, SettingModelFactory>();
        services.AddScoped<ConfiguredPlugin>();
        services.AddScoped<CatalogueLinks>();
        services.AddScoped<ProductPages>();
        services.AddScoped<CartPages>();
        services.AddScoped<OrderPages>();
        services.AddScoped<SlugTransformer>();
        return services;
    }
}
