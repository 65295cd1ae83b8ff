namespace Nop.Core.Domain.Catalog;

public enum ProductType
{
    GroupedProduct = 10,
    SimpleProduct = 5,
}
