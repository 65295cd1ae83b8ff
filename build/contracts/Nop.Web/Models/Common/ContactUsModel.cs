using Nop.Web.Framework.Models;

namespace Nop.Web.Models.Common;

public record ContactUsModel : BaseNopModel
{
    public string Email { get; set; }
    public string Subject { get; set; }
    public string Enquiry { get; set; }
    public string FullName { get; set; }
    public bool SuccessfullySent { get; set; }
}
