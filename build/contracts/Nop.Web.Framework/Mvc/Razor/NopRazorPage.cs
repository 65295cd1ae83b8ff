using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.Extensions.DependencyInjection;
using Nop.Services.Localization;
using Nop.Web.Framework.Localization;

namespace Nop.Web.Framework.Mvc.Razor;

public abstract class NopRazorPage<TModel> : RazorPage<TModel>, IRazorPage
{
    protected ILocalizationService _localizationService;

    protected Localizer _localizer;

    public Localizer T => _localizer ??= Localize;

    private LocalizedString Localize(string key, params object[] arguments)
    {
        _localizationService ??= ViewContext.HttpContext.RequestServices.GetRequiredService<ILocalizationService>();
        var text = _localizationService.GetResourceAsync(key).GetAwaiter().GetResult();
        return new LocalizedString(arguments is { Length: > 0 } && !string.IsNullOrEmpty(text) ? string.Format(text, arguments) : text ?? key);
    }
}
