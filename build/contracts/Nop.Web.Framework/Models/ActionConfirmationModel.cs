namespace Nop.Web.Framework.Models;

public class ActionConfirmationModel
{
    public string ActionName { get; set; }

    public string AdditonalConfirmText { get; set; }

    public string ButtonId { get; set; }

    public string ControllerName { get; set; }

    public string WindowId { get; set; }
}
