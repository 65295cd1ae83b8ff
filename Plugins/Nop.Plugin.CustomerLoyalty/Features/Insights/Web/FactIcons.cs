using Nop.Plugin.CustomerLoyalty.Engine.Journal;

namespace Nop.Plugin.CustomerLoyalty.Features.Insights.Web;

/// <summary>Font Awesome icon and AdminLTE colour of a fact.</summary>
public static class FactIcons
{
    public static string Of(FactKind kind) => kind switch
    {
        FactKind.OrderPlaced => "fas fa-shopping-bag bg-success",
        FactKind.OrderPaid => "fas fa-credit-card bg-success",
        FactKind.OrderCancelled or FactKind.OrderVoided => "fas fa-times bg-danger",
        FactKind.NoteWritten => "fas fa-sticky-note bg-warning",
        FactKind.OrderRefunded => "fas fa-undo bg-warning",
        _ => kind.Family() switch
        {
            FactFamily.Order => "fas fa-box bg-success",
            FactFamily.Shipment => "fas fa-truck bg-info",
            FactFamily.Cart => "fas fa-shopping-cart bg-primary",
            FactFamily.WishList => "fas fa-heart bg-pink",
            FactFamily.Browse => "fas fa-eye bg-secondary",
            FactFamily.Review => "fas fa-star bg-yellow",
            FactFamily.Return => "fas fa-reply bg-warning",
            FactFamily.Account => "fas fa-user bg-indigo",
            FactFamily.Email => "fas fa-envelope bg-teal",
            FactFamily.Block => "fas fa-th-large bg-secondary",
            FactFamily.Survey => "fas fa-poll bg-purple",
            FactFamily.Case => "fas fa-life-ring bg-danger",
            _ => "fas fa-phone bg-info"
        }
    };
}
