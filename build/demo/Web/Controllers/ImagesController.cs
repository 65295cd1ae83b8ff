using Demo.Commerce;
using Demo.Web.Support;
using Microsoft.AspNetCore.Mvc;
using Nop.Data;
using Nop.Core.Domain.Catalog;
using Nop.Services.Catalog;

namespace Demo.Web.Controllers;

/// <summary>Draws pictures of products and categories, so that the demo needs no image files.</summary>
[Route("images")]
[ResponseCache(Duration = 86_400)]
public class ImagesController(IProductService products, ICategoryService categories, ICatalogue catalogue, IRepository<Domain.ProductPicture> pictures) : Controller
{
    [HttpGet("product/{id:int}.svg")]
    public async Task<IActionResult> Product(int id)
    {
        var product = await products.GetProductByIdAsync(id);
        return product is null ? NotFound() : Svg(await TileOfAsync(product));
    }

    [HttpGet("category/{id:int}.svg")]
    public async Task<IActionResult> Category(int id)
    {
        var category = await categories.GetCategoryByIdAsync(id);
        return category is null ? NotFound() : Svg(Tile.For(category.Id, category.Id * 7, category.Name));
    }

    [HttpGet("tile/{id:int}.svg")]
    public async Task<IActionResult> TileOfPicture(int id)
    {
        var link = await pictures.Table.FirstOrDefaultAsync(row => row.PictureId == id);
        var product = link is null ? null : await products.GetProductByIdAsync(link.ProductId);
        return Svg(product is null ? Tile.For(id, id, "·") : await TileOfAsync(product));
    }

    private async Task<Tile> TileOfAsync(Product product)
    {
        var category = (await catalogue.GetCategoriesOfProductAsync(product.Id)).FirstOrDefault();
        return Tile.For(category?.Id ?? 0, product.Id, product.Name);
    }

    private PartialViewResult Svg(Tile tile)
    {
        var drawing = PartialView("Tile", tile);
        drawing.ContentType = "image/svg+xml; charset=utf-8";
        return drawing;
    }
}
