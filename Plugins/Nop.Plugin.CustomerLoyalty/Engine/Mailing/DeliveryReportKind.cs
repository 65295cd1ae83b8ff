namespace Nop.Plugin.CustomerLoyalty.Engine.Mailing;

public enum DeliveryReportKind
{
    /// <summary>The address will not take mails: do not send to it again.</summary>
    HardBounce = 1,

    /// <summary>Could not be delivered this time.</summary>
    SoftBounce = 2,
    Complaint = 3,
    Delivered = 4
}
