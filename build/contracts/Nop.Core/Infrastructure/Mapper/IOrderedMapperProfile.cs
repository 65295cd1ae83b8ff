namespace Nop.Core.Infrastructure.Mapper;

public interface IOrderedMapperProfile
{
    int Order { get; }
}
