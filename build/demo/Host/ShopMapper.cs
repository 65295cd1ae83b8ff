using System.Reflection;
using AutoMapper;
using AutoMapper.Configuration;
using Nop.Core.Infrastructure.Mapper;

namespace Demo.Host;

/// <summary>The mapper of all profiles, as nopCommerce sets it up.</summary>
internal static class ShopMapper
{
    internal static IMapper Create(ShopTypes types)
    {
        var expression = new MapperConfigurationExpression();
        foreach (var profile in types.Create<IOrderedMapperProfile>().OrderBy(p => p.Order).Cast<Profile>())
            expression.AddProfile(profile);

        // AutoMapper 8 tries every extension method of Enumerable on every list and stumbles over the constraints of newer ones.
        if (((IProfileConfiguration)expression).SourceExtensionMethods is List<MethodInfo> methods)
            methods.Clear();
        AutoMapperConfiguration.Init(new MapperConfiguration(expression));
        return AutoMapperConfiguration.Mapper;
    }
}
