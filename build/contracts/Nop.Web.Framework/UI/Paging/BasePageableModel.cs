using Nop.Web.Framework.Models;

namespace Nop.Web.Framework.UI.Paging;

public abstract record BasePageableModel : BaseNopModel
{
    public int TotalItems { get; set; }
}
