using Nop.Core.Domain.Catalog;
using Nop.Data;
using Nop.Services.Catalog;

namespace Demo.Services;

public sealed class CategoryService(IRepository<Category> categories) : ICategoryService
{
    public Task<Category> GetCategoryByIdAsync(int categoryId) => categories.GetByIdAsync(categoryId);
}
