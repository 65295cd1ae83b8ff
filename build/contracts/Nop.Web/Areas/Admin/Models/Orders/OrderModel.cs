using Nop.Web.Framework.Models;

namespace Nop.Web.Areas.Admin.Models.Orders;

public record OrderModel : BaseNopEntityModel
{
    public int CustomerId { get; set; }
}
