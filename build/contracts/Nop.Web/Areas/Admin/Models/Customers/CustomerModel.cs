using Nop.Web.Framework.Models;

namespace Nop.Web.Areas.Admin.Models.Customers;

public record CustomerModel : BaseNopEntityModel
{
    public string Email { get; set; }
}
