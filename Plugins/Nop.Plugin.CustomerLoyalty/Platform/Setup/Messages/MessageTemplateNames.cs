namespace Nop.Plugin.CustomerLoyalty.Platform.Setup.Messages;

public static class MessageTemplateNames
{
    /// <summary>Asks a customer to complete his data through a signed link.</summary>
    public const string AskCustomer = "Loyalty.AskCustomer";
}
