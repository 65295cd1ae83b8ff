using System.Globalization;
using Autofac.Extensions.DependencyInjection;
using Demo.Services;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.Extensions.FileProviders;
using Nop.Core;
using Nop.Core.Infrastructure;
using Nop.Web.Framework.Mvc.Routing;

namespace Demo.Host;

/// <summary>The web application: services before it is built, middleware and routes after.</summary>
internal static class ShopApplication
{
    internal static WebApplication Build(DemoStoreOptions options, ShopTypes types, DemoClock clock)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(ShopApplication).Assembly.GetName().Name,
            ContentRootPath = RepositoryFolder.Demo,
            WebRootPath = Path.Combine(RepositoryFolder.Demo, "Web", "wwwroot"),
            EnvironmentName = Environments.Production
        });
        builder.Logging.ClearProviders();
        if (!options.Quiet)
            builder.Logging.AddSimpleConsole(console => console.SingleLine = true)
                .SetMinimumLevel(LogLevel.Warning)
                .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        builder.Host.UseServiceProviderFactory(new AutofacServiceProviderFactory());
        if (options.Port is { } port)
            builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, port));
        else
            builder.Services.AddSingleton<IServer, NoServer>();

        builder.Services.AddShop(options, types, clock);
        builder.Services.AddShopPages(types);
        foreach (var startup in Startups(types))
            startup.ConfigureServices(builder.Services, builder.Configuration);
        options.ConfigureServices?.Invoke(builder.Services);
        return builder.Build();
    }

    internal static void UseShop(this WebApplication application)
    {
        var types = application.Services.GetRequiredService<ShopTypes>();
        application.UseExceptionHandler("/errorpage");
        application.UseStatusCodePagesWithReExecute("/page-not-found");
        application.UseStaticFiles();
        foreach (var plugin in types.Plugins)
            application.UseStaticFiles(new StaticFileOptions
            {
                FileProvider = new PhysicalFileProvider(plugin.Folder),
                RequestPath = $"/Plugins/{plugin.Descriptor.SystemName}"
            });
        application.UseRouting();
        application.UseAuthentication();
        application.Use(SetCultureAsync);
        application.UseAuthorization();
        foreach (var startup in Startups(types))
            startup.Configure(application);
        foreach (var routes in types.Create<IRouteProvider>().OrderByDescending(r => r.Priority))
            routes.RegisterRoutes(application);
    }

    private static void AddShopPages(this IServiceCollection services, ShopTypes types)
    {
        services.AddAuthentication(CustomerCookies.Scheme).AddCookie(CustomerCookies.Scheme, cookie =>
        {
            cookie.Cookie.Name = ".Nop.Authentication";
            (cookie.LoginPath, cookie.AccessDeniedPath) = ("/login", "/accessdenied");
        });
        services.AddAuthorization();
        services.AddExceptionHandler<ShopErrors>();
        var mvc = services.AddControllersWithViews().AddJsonOptions(json => json.JsonSerializerOptions.PropertyNamingPolicy = null);
        mvc.ConfigureApplicationPartManager(parts =>
        {
            Add(new AssemblyPart(typeof(Nop.Web.Infrastructure.BaseRouteProvider).Assembly));
            foreach (var plugin in types.Plugins)
            {
                Add(new AssemblyPart(plugin.Assembly));
                if (plugin.Views != null)
                    Add(new CompiledRazorAssemblyPart(plugin.Views));
            }

            void Add(ApplicationPart part)
            {
                if (!parts.ApplicationParts.Any(p => p.Name == part.Name && p.GetType() == part.GetType()))
                    parts.ApplicationParts.Add(part);
            }
        });
    }

    private static async Task SetCultureAsync(HttpContext context, RequestDelegate next)
    {
        if (context.GetEndpoint() != null)
        {
            var language = await context.RequestServices.GetRequiredService<IWorkContext>().GetWorkingLanguageAsync();
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language.LanguageCulture);
        }

        await next(context);
    }

    private static IEnumerable<INopStartup> Startups(ShopTypes types) => types.Create<INopStartup>().OrderBy(s => s.Order);
}
