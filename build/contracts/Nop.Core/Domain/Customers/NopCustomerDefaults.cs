namespace Nop.Core.Domain.Customers;

public static class NopCustomerDefaults
{
    public static string AdministratorsRoleName => "Administrators";

    public static string ForumModeratorsRoleName => "ForumModerators";

    public static string GuestsRoleName => "Guests";

    public static string RegisteredRoleName => "Registered";

    public static string VendorsRoleName => "Vendors";

    public static string EuCookieLawAcceptedAttribute => "EuCookieLaw.Accepted";
}
