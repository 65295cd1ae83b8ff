namespace Nop.Core.Domain.Gdpr;

public enum GdprRequestType
{
    ConsentAgree = 1,
    ConsentDisagree = 5,
    DeleteCustomer = 15,
    ExportData = 10,
    ProfileChanged = 20,
}
