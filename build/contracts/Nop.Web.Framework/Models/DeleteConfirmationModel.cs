namespace Nop.Web.Framework.Models;

public record DeleteConfirmationModel : BaseNopModel
{
    public string ActionName { get; set; }

    public string ControllerName { get; set; }

    public string Id { get; set; }

    public string WindowId { get; set; }
}
