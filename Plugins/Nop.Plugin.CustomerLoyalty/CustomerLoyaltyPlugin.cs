using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Web;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Web;
using Nop.Plugin.CustomerLoyalty.Features.Insights.Web;
using Nop.Plugin.CustomerLoyalty.Features.Overview.Web;
using Nop.Plugin.CustomerLoyalty.Features.Privacy.Web;
using Nop.Plugin.CustomerLoyalty.Features.Profiles.Web;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Web;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Pages.Web;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Web;
using Nop.Plugin.CustomerLoyalty.Features.Training.Web;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;
using Nop.Services.Cms;
using Nop.Services.Common;
using Nop.Services.Plugins;
using Nop.Web.Framework.Infrastructure;

namespace Nop.Plugin.CustomerLoyalty;

public class CustomerLoyaltyPlugin(PluginInstaller installer, DefaultPlaces places, IEnumerable<IFeatureInstaller> features, UninstallGuard guard, IEnumerable<IUninstallStep> steps, IWebHelper webHelper) : BasePlugin, IMiscPlugin, IWidgetPlugin
{
    /// <summary>Configured on pages of its own.</summary>
    public bool HideInWidgetList => true;

    public override string GetConfigurationPageUrl() => $"{webHelper.GetStoreLocation()}Admin/LoyaltySetup/Configure";

    public Task<IList<string>> GetWidgetZonesAsync() => Task.FromResult<IList<string>>(
    [
        PublicWidgetZones.BodyEndHtmlTagBefore,
        PublicWidgetZones.AccountNavigationAfter,
        PublicWidgetZones.ProductPriceBottom,
        PublicWidgetZones.OrderSummaryTotals,
        PublicWidgetZones.OrderDetailsPageOverview,
        AdminWidgetZones.CustomerDetailsButtons,
        AdminWidgetZones.CustomerDetailsBlock,
        AdminWidgetZones.OrderDetailsBlock,
        AdminWidgetZones.HeaderAfter,
        AdminWidgetZones.DashboardCommonstatisticsAfter,
        .. BlockZones.Widgets
    ]);

    public Type GetWidgetViewComponent(string widgetZone)
    {
        if (widgetZone == PublicWidgetZones.BodyEndHtmlTagBefore)
            return typeof(LoyaltyBeaconViewComponent);
        if (widgetZone == PublicWidgetZones.AccountNavigationAfter)
            return typeof(LoyaltyAccountLinkViewComponent);
        if (widgetZone == PublicWidgetZones.ProductPriceBottom || widgetZone == PublicWidgetZones.OrderSummaryTotals)
            return typeof(LoyaltyEarnViewComponent);
        if (widgetZone == PublicWidgetZones.OrderDetailsPageOverview)
            return typeof(LoyaltyOrderViewComponent);
        if (widgetZone == AdminWidgetZones.CustomerDetailsBlock || widgetZone == AdminWidgetZones.OrderDetailsBlock)
            return typeof(LoyaltyCustomerCardViewComponent);
        if (widgetZone == AdminWidgetZones.HeaderAfter)
            return typeof(LoyaltyLearnViewComponent);
        if (widgetZone == AdminWidgetZones.DashboardCommonstatisticsAfter)
            return typeof(LoyaltyOverviewWidgetViewComponent);
        if (widgetZone == PublicWidgetZones.CheckoutCompletedBottom)
            return typeof(LoyaltyOrderCompletedViewComponent);
        return widgetZone == AdminWidgetZones.CustomerDetailsButtons
            ? typeof(LoyaltyCustomerButtonViewComponent)
            : typeof(LoyaltyBlocksViewComponent);
    }

    public override async Task InstallAsync()
    {
        await installer.InstallAsync();
        await places.InstallAsync();
        foreach (var feature in features)
            await feature.InstallAsync();
        await base.InstallAsync();
    }

    public override async Task UpdateAsync(string currentVersion, string targetVersion)
    {
        await installer.UpdateAsync();
        await places.UpdateAsync(currentVersion);
        foreach (var feature in features)
            await feature.InstallAsync();
        await base.UpdateAsync(currentVersion, targetVersion);
    }

    public override async Task PreparePluginToUninstallAsync()
    {
        await guard.AssertDecidedAsync();
        await base.PreparePluginToUninstallAsync();
    }

    public override async Task UninstallAsync()
    {
        var keepsData = await installer.KeepsDataAsync();
        foreach (var step in steps)
            await step.UninstallAsync(keepsData);
        await installer.UninstallAsync();
        await base.UninstallAsync();
    }
}
