namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Links;

public static class PublicMails
{
    /// <summary>Route value that carries the signed link.</summary>
    public const string Parameter = "link";

    /// <summary>Query value of a link to a product: the mail that it is in.</summary>
    public const string Mail = "m";
}
