namespace Nop.Plugin.CustomerLoyalty.Platform.Security;

/// <summary>What a sealed text is good for. The number is sealed with it and no two uses share one, so that no text passes for another; a number never changes its meaning.</summary>
public enum SealPurpose : byte
{
    Page = 1,
    Visitor = 2,
    Choice = 3,
    ProductOfMail = 20,
    DataForm = 21,
    Survey = 22,
    Arrival = 23,
    MailRecipient = 30,
    MailClick = 31,
    Caller = 60,
    Appointment = 61,
    Guide = 62,
    Case = 70,
    CaseRating = 71
}
