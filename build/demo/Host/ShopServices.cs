using Demo.Commerce;
using Demo.Data;
using Demo.Services;
using Demo.Tasks;
using Demo.Web;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Options;
using Nop.Core;
using Nop.Core.Caching;
using Nop.Core.Configuration;
using Nop.Core.Events;
using Nop.Data;
using Nop.Services.Catalog;
using Nop.Services.Cms;
using Nop.Services.Configuration;
using Nop.Services.Customers;
using Nop.Services.Directory;
using Nop.Services.Discounts;
using Nop.Services.Events;
using Nop.Services.Gdpr;
using Nop.Services.Helpers;
using Nop.Services.Localization;
using Nop.Services.Logging;
using Nop.Services.Messages;
using Nop.Services.Orders;
using Nop.Services.Plugins;
using Nop.Services.ScheduleTasks;
using Nop.Services.Security;
using Nop.Services.Seo;
using Nop.Services.Stores;
using Nop.Services.Tax;
using Nop.Services.Common;

namespace Demo.Host;

/// <summary>Registers what nopCommerce would: services once a scope, consumers and settings by type.</summary>
internal static class ShopServices
{
    internal static void AddShop(this IServiceCollection services, DemoStoreOptions options, ShopTypes types, DemoClock clock)
    {
        services.AddSingleton(options).AddSingleton(types).AddSingleton(clock).AddSingleton<TimeProvider>(clock);
        services.AddData(options, types);
        services.AddFoundByType(types);
        services.AddContractServices();
        services.AddCommerce();
        services.AddStorePages();
        services.AddSingleton<ClockStore>();
        services.AddSingleton<IPluginLifecycle, PluginLifecycle>();
        services.AddSingleton<ITaskRunner, TaskRunner>();
        services.AddHostedService<ClockFollower>();
        if (options.RunTasks)
            services.AddHostedService<TaskLoop>();
    }

    private static void AddData(this IServiceCollection services, DemoStoreOptions options, ShopTypes types)
    {
        QueryRunner.Current = new EfQueryRunner();
        services.AddSingleton(options.DatabaseOptions);
        services.AddSingleton(new EntityTypes(ShopTypes.Core, types.Plugins.Select(p => p.Assembly)));
        services.AddSingleton<DbContexts>().AddSingleton<DatabaseCreator>().AddScoped<MigrationRunner>();
        services.AddScoped<DatabaseSession>();
        services.AddScoped(typeof(IRepository<>), typeof(EntityRepository<>));
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>, SharedKeys>();
        services.AddDataProtection().SetApplicationName("demo-store");
    }

    private static void AddFoundByType(this IServiceCollection services, ShopTypes types)
    {
        foreach (var (service, implementation) in types.Closing(typeof(IConsumer<>)))
            services.AddScoped(service, implementation);
        foreach (var type in types.Implementing<IPermissionConfigManager>())
            services.AddScoped(typeof(IPermissionConfigManager), type);
        foreach (var type in types.Implementing<ISettings>())
            services.AddScoped(type, scope => scope.GetRequiredService<ISettingService>()
                .LoadSettingAsync(type, scope.GetRequiredService<IStoreContext>().GetCurrentStore().Id).GetAwaiter().GetResult());

        services.AddSingleton(ShopMapper.Create(types));
    }

    private static void AddContractServices(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddSingleton<IStaticCacheManager, StaticCache>().AddSingleton<ICacheKeyService>(s => s.GetRequiredService<IStaticCacheManager>());
        services.AddSingleton<SettingCache>();
        services.AddScoped<CurrentVisit>().AddScoped<CustomerCookies>().AddScoped<GuestAccounts>();
        services.AddScoped<IEventPublisher, EventPublisher>();
        services.AddScoped<ISettingService, SettingService>();
        services.AddScoped<ILanguageService, LanguageService>();
        services.AddScoped<LocalizationService>();
        services.AddScoped<ILocalizationService>(s => s.GetRequiredService<LocalizationService>());
        services.AddScoped<ILocalizedEntityService>(s => s.GetRequiredService<LocalizationService>());
        services.AddScoped<IStoreService, StoreService>().AddScoped<IStoreContext, StoreContext>().AddScoped<IStoreMappingService, StoreMappingService>();
        services.AddScoped<IAclService, AclService>().AddScoped<IPermissionService, PermissionService>();
        services.AddScoped<ICustomerRoles, CustomerRoles>().AddScoped<ICustomerService, CustomerService>().AddScoped<IWorkContext, WorkContext>();
        services.AddScoped<Nop.Services.Logging.ILogger, ShopLog>().AddScoped<ICustomerActivityService, CustomerActivityService>();
        services.AddScoped<ICountryService, CountryService>().AddScoped<IDiscountService, Discounts>();
        services.AddScoped<NotificationService>();
        services.AddScoped<INotificationService>(s => s.GetRequiredService<NotificationService>());
        services.AddScoped<INotifications>(s => s.GetRequiredService<NotificationService>());
        services.AddScoped<IGenericAttributeService, GenericAttributes>();
        services.AddScoped<Slugs>();
        services.AddScoped<IUrlRecordService>(s => s.GetRequiredService<Slugs>());
        services.AddScoped<ISlugs>(s => s.GetRequiredService<Slugs>());
        services.AddScoped<IDateTimeHelper, DateTimeHelper>().AddScoped<IUserAgentHelper, UserAgentHelper>().AddScoped<IWebHelper, WebHelper>();
        services.AddScoped<IPictures, Pictures>().AddScoped<IPriceFormatter, PriceFormatter>().AddScoped<ICurrencyService, CurrencyService>();
        services.AddSingleton<IPriceCalculationService, Pricing>().AddSingleton<ITaxService, Pricing>();
        services.AddScoped<IProductService, ProductService>().AddScoped<ICategoryService, CategoryService>().AddScoped<IManufacturerService, ManufacturerService>();
        services.AddScoped<IOrderService, OrderService>().AddScoped<IGdprService, GdprService>();
        services.AddScoped<IMessageTokenProvider, MessageTokens>().AddScoped<IWorkflowMessageService, WorkflowMessages>();
        services.AddScoped<IRewardPointService, RewardPoints>().AddScoped<ICountryService, CountryService>().AddScoped<IDiscountService, Discounts>();
        services.AddScoped<IEmailAccountService, EmailAccountService>().AddScoped<ISmtpBuilder, SmtpBuilder>().AddScoped<ITokenizer, Tokenizer>().AddScoped<INewsLetterSubscriptionService, NewsLetterSubscriptionService>().AddScoped<INewsLetterSubscriptionTypeService, NewsLetterSubscriptionTypes>().AddScoped<IMessageTemplateService, MessageTemplateService>().AddScoped<IMailer, Mailer>();
        services.AddScoped<IScheduleTaskService, ScheduleTaskService>();
        services.AddScoped<IPluginService, PluginService>().AddScoped<IWidgetPluginManager, WidgetPluginManager>();
    }

    private static void AddCommerce(this IServiceCollection services)
    {
        services.AddScoped<ICatalogue, Catalogue>().AddScoped<ICartService, CartService>();
        services.AddScoped<IShoppingCartService, CartPrices>().AddScoped<IOrderTotalCalculationService, CartPrices>();
        services.AddScoped<AddressBook>().AddScoped<CatalogueFilter>().AddScoped<CartRules>().AddScoped<StockKeeping>();
        services.AddScoped<OrderNotes>().AddScoped<OrderStatusSteps>().AddScoped<OrderPlacement>().AddScoped<ShipmentProgress>();
        services.AddScoped<IOrderProcessing, OrderProcessing>().AddScoped<IShipping, Shipping>();
        services.AddScoped<IReturnRequests, ReturnRequests>().AddScoped<IReviews, Reviews>();
        services.AddScoped<INewsletter, Newsletter>().AddScoped<IPrivacyTools, PrivacyTools>().AddScoped<IAccounts, Accounts>();
    }
}
