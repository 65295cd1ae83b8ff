using Nop.Core.Domain.Catalog;

namespace Nop.Services.Catalog;

public interface IManufacturerService
{
    Task<Manufacturer> GetManufacturerByIdAsync(int manufacturerId);
}
