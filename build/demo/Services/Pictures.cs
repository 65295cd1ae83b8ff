using Demo.Domain;
using Nop.Data;

namespace Demo.Services;

public sealed class Pictures(IRepository<Picture> pictures, IRepository<ProductPicture> ofProducts) : IPictures
{
    public async Task<IList<Picture>> GetOfProductAsync(int productId) =>
        await (from mapping in ofProducts.Table
               join picture in pictures.Table on mapping.PictureId equals picture.Id
               where mapping.ProductId == productId
               orderby mapping.DisplayOrder, mapping.Id
               select picture).ToListAsync();

    public async Task<Picture?> GetFirstOfProductAsync(int productId) => (await GetOfProductAsync(productId)).FirstOrDefault();

    public string GetUrl(Picture? picture, int size = 0) =>
        picture switch
        {
            null => "/images/tile/0.svg",
            { VirtualPath.Length: > 0 } => "/" + picture.VirtualPath!.TrimStart('~', '/'),
            _ => $"/images/tile/{picture.Id}.svg"
        };
}
