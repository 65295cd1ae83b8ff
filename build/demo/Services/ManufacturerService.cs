using Nop.Core.Domain.Catalog;
using Nop.Data;
using Nop.Services.Catalog;

namespace Demo.Services;

public sealed class ManufacturerService(IRepository<Manufacturer> manufacturers) : IManufacturerService
{
    public Task<Manufacturer> GetManufacturerByIdAsync(int manufacturerId) => manufacturers.GetByIdAsync(manufacturerId);
}
