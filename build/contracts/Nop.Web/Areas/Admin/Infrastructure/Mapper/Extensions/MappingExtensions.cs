using Nop.Core.Configuration;
using Nop.Core.Infrastructure.Mapper;
using Nop.Web.Framework.Models;

namespace Nop.Web.Areas.Admin.Infrastructure.Mapper.Extensions;

public static class MappingExtensions
{
    public static TModel ToSettingsModel<TModel>(this ISettings settings) where TModel : BaseNopModel, ISettingsModel =>
        AutoMapperConfiguration.Mapper.Map<TModel>(settings);

    public static TSettings ToSettings<TSettings, TModel>(this TModel model, TSettings settings)
        where TSettings : class, ISettings where TModel : BaseNopModel, ISettingsModel =>
        AutoMapperConfiguration.Mapper.Map(model, settings);
}
