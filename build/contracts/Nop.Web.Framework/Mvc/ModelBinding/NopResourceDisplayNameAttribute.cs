using System.ComponentModel;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Nop.Services.Localization;

namespace Nop.Web.Framework.Mvc.ModelBinding;

public sealed class NopResourceDisplayNameAttribute : DisplayNameAttribute, IModelAttribute
{
    public NopResourceDisplayNameAttribute(string resourceKey) : base(resourceKey)
    {
        ResourceKey = resourceKey;
    }

    public override string DisplayName
    {
        get
        {
            var texts = new HttpContextAccessor().HttpContext?.RequestServices.GetService<ILocalizationService>();
            return texts?.GetResourceAsync(ResourceKey).GetAwaiter().GetResult() ?? ResourceKey;
        }
    }

    public string Name => "NopResourceDisplayName";

    public string ResourceKey { get; set; }
}
