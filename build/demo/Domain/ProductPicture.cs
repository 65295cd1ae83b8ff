using Nop.Core;

namespace Demo.Domain;

public class ProductPicture : BaseEntity
{
    public int ProductId { get; set; }
    public int PictureId { get; set; }
    public int DisplayOrder { get; set; }
}
