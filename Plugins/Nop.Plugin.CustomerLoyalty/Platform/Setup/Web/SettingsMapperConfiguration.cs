using AutoMapper;
using Nop.Core.Infrastructure.Mapper;

namespace Nop.Plugin.CustomerLoyalty.Platform.Setup.Web;

public class SettingsMapperConfiguration : Profile, IOrderedMapperProfile
{
    public SettingsMapperConfiguration()
    {
        CreateMap<CustomerLoyaltySettings, ConfigurationModel>();
        CreateMap<ConfigurationModel, CustomerLoyaltySettings>();
    }

    public int Order => 0;
}
