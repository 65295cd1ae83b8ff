namespace Nop.Web.Framework.Models;

public record ActionAlertModel : BaseNopEntityModel
{
    public string AlertId { get; set; }

    public string AlertMessage { get; set; }

    public string WindowId { get; set; }
}
