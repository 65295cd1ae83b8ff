using Nop.Web.Framework.Mvc.Routing;
using Nop.Web.Infrastructure;

namespace Demo.Web.Routing;

/// <summary>Slugs at the root (/tea-earl-grey) come after every other route, also after those of plugins.</summary>
public class SlugRoutes : BaseRouteProvider, IRouteProvider
{
    public int Priority => -1_000_000;

    public void RegisterRoutes(IEndpointRouteBuilder endpointRouteBuilder)
    {
        endpointRouteBuilder.MapControllerRoute("Default", "{controller}/{action}/{id?}");
        foreach (var name in new[] { "Product", "Category", "Manufacturer" })
            endpointRouteBuilder.Map("/{SeName}", _ => Task.CompletedTask)
                .WithMetadata(new RouteNameMetadata(name), new SuppressMatchingMetadata());

        endpointRouteBuilder.MapDynamicControllerRoute<SlugTransformer>("{SeName}", state: null!, order: 1_000_000);
    }
}
