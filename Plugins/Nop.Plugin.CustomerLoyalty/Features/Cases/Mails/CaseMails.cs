namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Mails;

/// <summary>System names of the mails of cases, and how an action says which case and event it is about.</summary>
public static class CaseMails
{
    public const string Received = "Loyalty.CaseReceived";
    public const string Answered = "Loyalty.CaseAnswered";
    public const string Closed = "Loyalty.CaseClosed";
    public const string Voucher = "Loyalty.CaseVoucher";
    public const string Staff = "Loyalty.CaseStaff";

    public const string CaseId = "Case";
    public const string Version = "CaseVersion";
}
