using Demo.Web.Factories;
using Microsoft.AspNetCore.Mvc;
using Nop.Web.Framework.Components;

namespace Demo.Web.Components;

/// <summary>Renders what the active widget plugins have for a place on a shop page.</summary>
public class WidgetViewComponent(WidgetModelFactory widgets) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(string widgetZone, object? additionalData = null)
    {
        var models = await widgets.PrepareAsync(widgetZone, additionalData);
        return models.Count == 0 ? Content("") : View(models);
    }
}
