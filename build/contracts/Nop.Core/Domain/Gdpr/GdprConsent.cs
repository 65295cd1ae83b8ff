using Nop.Core.Domain.Localization;

namespace Nop.Core.Domain.Gdpr;

public class GdprConsent : BaseEntity, ILocalizedEntity
{
    public bool DisplayDuringRegistration { get; set; }

    public bool DisplayOnCustomerInfoPage { get; set; }

    public bool IsRequired { get; set; }

    public int DisplayOrder { get; set; }

    public string Message { get; set; }

    public string RequiredMessage { get; set; }
}
