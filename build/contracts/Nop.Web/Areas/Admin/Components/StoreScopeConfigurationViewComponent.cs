using Microsoft.AspNetCore.Mvc;
using Nop.Web.Areas.Admin.Factories;
using Nop.Web.Framework.Components;

namespace Nop.Web.Areas.Admin.Components;

public class StoreScopeConfigurationViewComponent : NopViewComponent
{
    private readonly ISettingModelFactory _settingModelFactory;

    public StoreScopeConfigurationViewComponent(ISettingModelFactory settingModelFactory)
    {
        _settingModelFactory = settingModelFactory;
    }

    public async Task<IViewComponentResult> InvokeAsync()
    {
        var model = await _settingModelFactory.PrepareStoreScopeConfigurationModelAsync();
        return model.Stores.Count < 2 ? Content(string.Empty) : View(model);
    }
}
