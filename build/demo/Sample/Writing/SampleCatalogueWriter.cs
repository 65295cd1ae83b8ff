using Demo.Domain;
using Demo.Import.Bulk;
using Demo.Import.Writing;
using Demo.Sample.Catalogue;
using Demo.Sample.People;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Security;

namespace Demo.Sample.Writing;

/// <summary>Departments, makers and products with their addresses, translations and limits.</summary>
internal sealed class SampleCatalogueWriter(BulkWriter bulk, ShopBasics basics, Slugs slugs, DateTime nowUtc)
{
    private readonly List<UrlRecord> _addresses = [];
    private readonly List<LocalizedProperty> _translations = [];

    public async Task WriteAsync(IReadOnlyList<ShelfItem> shelf, CancellationToken cancellation)
    {
        var categories = SampleCategory.All.Select(Category).ToList();
        var makers = shelf.Select(item => item.Sample.Maker).Distinct().Select(Maker).ToDictionary(maker => maker.Name);
        foreach (var item in shelf)
            Prepare(item);

        await bulk.WriteAsync(categories, cancellation);
        await bulk.WriteAsync(makers.Values, cancellation);
        await bulk.WriteAsync(shelf.Select(item => item.Product), cancellation);
        await bulk.WriteAsync(shelf.Select(item => new ProductCategory
        {
            Id = bulk.NextId<ProductCategory>(), ProductId = item.Product.Id, CategoryId = categories[item.Category].Id, DisplayOrder = item.Product.DisplayOrder,
        }), cancellation);
        await bulk.WriteAsync(shelf.Select(item => new ProductManufacturer
        {
            Id = bulk.NextId<ProductManufacturer>(), ProductId = item.Product.Id, ManufacturerId = makers[item.Sample.Maker].Id, DisplayOrder = 1,
        }), cancellation);
        await WritePicturesAsync(shelf, cancellation);
        await WriteLimitsAsync(shelf, cancellation);
        await bulk.WriteAsync(_addresses, cancellation);
        await bulk.WriteAsync(_translations, cancellation);
    }

    private Category Category(SampleCategory sample, int number)
    {
        var category = new Category
        {
            Id = bulk.NextId<Category>(), Name = sample.Name, Description = sample.Description, Published = true, DisplayOrder = number + 1,
            PageSize = 12, AllowCustomersToSelectPageSize = true, PageSizeOptions = "12, 24, 48", ShowOnHomepage = number < 4,
            CreatedOnUtc = nowUtc.AddDays(-900), UpdatedOnUtc = nowUtc.AddDays(-900),
        };
        Address(nameof(Category), category.Id, sample.Name);
        Translate(nameof(Category), category.Id, "Name", sample.ChineseName);
        Translate(nameof(Category), category.Id, "Description", sample.ChineseDescription);
        return category;
    }

    private Manufacturer Maker(string name, int number)
    {
        var maker = new Manufacturer
        {
            Id = bulk.NextId<Manufacturer>(), Name = name, Published = true, DisplayOrder = number + 1, PageSize = 12,
            AllowCustomersToSelectPageSize = true, PageSizeOptions = "12, 24, 48", CreatedOnUtc = nowUtc.AddDays(-900), UpdatedOnUtc = nowUtc.AddDays(-900),
        };
        Address(nameof(Manufacturer), maker.Id, name);
        return maker;
    }

    private void Prepare(ShelfItem item)
    {
        item.Product.Id = bulk.NextId<Product>();
        Address(nameof(Product), item.Product.Id, item.Sample.Name);
        Translate(nameof(Product), item.Product.Id, "Name", item.Sample.ChineseName);
        Translate(nameof(Product), item.Product.Id, "ShortDescription", item.Sample.ChineseDescription);
        Translate(nameof(Product), item.Product.Id, "FullDescription", $"<p>{item.Sample.ChineseDescription}</p>");
    }

    private void Address(string entity, int id, string name)
    {
        var address = slugs.For(entity, id, name);
        address.Id = bulk.NextId<UrlRecord>();
        _addresses.Add(address);
    }

    private void Translate(string entity, int id, string key, string value) => _translations.Add(new LocalizedProperty
    {
        Id = bulk.NextId<LocalizedProperty>(), EntityId = id, LanguageId = basics.ChineseId, LocaleKeyGroup = entity, LocaleKey = key, LocaleValue = value,
    });

    private async Task WritePicturesAsync(IReadOnlyList<ShelfItem> shelf, CancellationToken cancellation)
    {
        var pictures = shelf.Select(item => new Picture
        {
            Id = bulk.NextId<Picture>(), MimeType = "image/svg+xml", SeoFilename = item.Sample.Sku.ToLowerInvariant(), AltAttribute = item.Sample.Name, TitleAttribute = item.Sample.Name,
        }).ToList();
        await bulk.WriteAsync(pictures, cancellation);
        await bulk.WriteAsync(shelf.Select((item, number) => new ProductPicture
        {
            Id = bulk.NextId<ProductPicture>(), ProductId = item.Product.Id, PictureId = pictures[number].Id, DisplayOrder = 1,
        }), cancellation);
    }

    private async Task WriteLimitsAsync(IReadOnlyList<ShelfItem> shelf, CancellationToken cancellation)
    {
        await bulk.WriteAsync(shelf.Where(item => item.Product.SubjectToAcl).Select(item => new AclRecord
        {
            Id = bulk.NextId<AclRecord>(), EntityId = item.Product.Id, EntityName = nameof(Product), CustomerRoleId = basics.RoleIds[SampleStaff.TeaClubRoleName],
        }), cancellation);
        await bulk.WriteAsync(shelf.Where(item => item.Product.LimitedToStores).Select(item => new StoreMapping
        {
            Id = bulk.NextId<StoreMapping>(), EntityId = item.Product.Id, EntityName = nameof(Product), StoreId = basics.StoreIds[1],
        }), cancellation);
    }
}
