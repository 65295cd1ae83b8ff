namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Mails;

/// <summary>Which products a mail shows.</summary>
public enum MailBlockKind
{
    /// <summary>What the shop's mail place has for the customer.</summary>
    Recommendations = 1,

    /// <summary>What lies in his cart.</summary>
    Cart = 2,

    WishList = 3,

    /// <summary>What he ordered.</summary>
    Order = 4,

    /// <summary>Those that the mail is about, whatever they are to him.</summary>
    Products = 5
}
