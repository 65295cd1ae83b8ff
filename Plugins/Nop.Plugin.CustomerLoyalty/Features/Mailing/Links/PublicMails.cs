namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Links;

public static class PublicMails
{
    /// <summary>Route value that carries the signed link.</summary>
    public const string Parameter = "link";
}
