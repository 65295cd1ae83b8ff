namespace Demo.Sample.Catalogue;

[Flags]
public enum ProductTraits
{
    None = 0,
    OutOfStock = 1,
    Unpublished = 2,
    Deleted = 4,
    TeaClubOnly = 8,
    SecondStoreOnly = 16,
    Download = 32,
    New = 64,
    Homepage = 128,
    Reduced = 256,
    WinterOnly = 512,
}

public sealed record SampleProduct(
    string Sku, string Name, string ChineseName, decimal Price, string Maker, string Description, string ChineseDescription, ProductTraits Traits = ProductTraits.None);
