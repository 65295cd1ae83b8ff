namespace Nop.Plugin.CustomerLoyalty.Engine.Mailing;

/// <summary>Tokens that somebody asks for by name.</summary>
public static class MailTokenNames
{
    public const string Coupon = "Loyalty.Coupon";
}
