using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Services.Localization;
using Nop.Web.Framework.Components;

namespace Demo.Web.Components;

public class StoreFooterViewComponent(IStoreContext stores, ILocalizationService texts) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync() =>
        View("Default", await texts.GetLocalizedAsync(await stores.GetCurrentStoreAsync(), store => store.Name));
}
