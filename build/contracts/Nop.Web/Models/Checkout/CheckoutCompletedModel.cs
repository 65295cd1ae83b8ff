using Nop.Web.Framework.Models;

namespace Nop.Web.Models.Checkout;

public record CheckoutCompletedModel : BaseNopModel
{
    public bool OnePageCheckoutEnabled { get; set; }

    public int OrderId { get; set; }

    public string CustomOrderNumber { get; set; }
}
