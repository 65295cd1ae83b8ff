using Microsoft.AspNetCore.Mvc.Razor;
using Nop.Services.Localization;
using Nop.Web.Framework.Localization;

namespace Nop.Web.Framework.Mvc.Razor;

public abstract class NopRazorPage<TModel> : RazorPage<TModel>, IRazorPage
{
    protected ILocalizationService _localizationService;

    protected Localizer _localizer;

    public Localizer T { get; }
}
