using Nop.Core.Domain.Catalog;

namespace Nop.Services.Catalog;

public interface ICategoryService
{
    Task<Category> GetCategoryByIdAsync(int categoryId);
}
