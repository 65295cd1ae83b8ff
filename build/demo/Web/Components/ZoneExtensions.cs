using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;

namespace Demo.Web.Components;

public static class ZoneExtensions
{
    public static Task<IHtmlContent> ZoneAsync(this IViewComponentHelper component, string widgetZone, object? additionalData = null) =>
        component.InvokeAsync(typeof(WidgetViewComponent), new { widgetZone, additionalData });

    public static Task<IHtmlContent> AdminZoneAsync(this IViewComponentHelper component, string widgetZone, object? additionalData = null) =>
        component.InvokeAsync(typeof(AdminWidgetViewComponent), new { widgetZone, additionalData });
}
