using Nop.Plugin.CustomerLoyalty.Engine.Journal;

namespace Nop.Plugin.CustomerLoyalty.Engine.Segments;

/// <summary>What can be asked about which kind of fact.</summary>
public static class AskableFacts
{
    /// <summary>In the order in which people look for them.</summary>
    public static readonly IReadOnlyList<FactKind> All =
    [
        FactKind.OrderPlaced, FactKind.OrderLine, FactKind.OrderPaid, FactKind.OrderCancelled, FactKind.OrderRefunded,
        FactKind.ProductViewed, FactKind.CategoryViewed, FactKind.ManufacturerViewed, FactKind.Searched,
        FactKind.CartLineAdded, FactKind.CartLineRemoved, FactKind.WishListLineAdded, FactKind.WishListLineRemoved,
        FactKind.ShipmentSent, FactKind.ShipmentDelivered, FactKind.ReturnOpened, FactKind.ReviewWritten,
        FactKind.LoggedIn, FactKind.EmailSent, FactKind.EmailOpened, FactKind.EmailClicked,
        FactKind.BlockShown, FactKind.BlockClicked, FactKind.SurveyAnswered, FactKind.CaseOpened, FactKind.ContactLogged
    ];

    /// <summary>An order that is cancelled or voided later did not happen for these.</summary>
    public static bool FallsWithItsOrder(FactKind kind) => HasMoney(kind);

    public static bool HasMoney(FactKind kind) => kind is FactKind.OrderPlaced or FactKind.OrderLine or FactKind.OrderPaid;

    public static bool Has(FactKind kind, FactSubject subject) => subject switch
    {
        FactSubject.Anything => true,
        FactSubject.Products => IsOfAProduct(kind),
        FactSubject.Categories => IsOfAProduct(kind) || kind == FactKind.CategoryViewed,
        _ => IsOfAProduct(kind) || kind == FactKind.ManufacturerViewed
    };

    private static bool IsOfAProduct(FactKind kind) => kind is FactKind.OrderLine or FactKind.ProductViewed
        or FactKind.CartLineAdded or FactKind.CartLineRemoved or FactKind.WishListLineAdded or FactKind.WishListLineRemoved
        or FactKind.ReturnOpened or FactKind.ReviewWritten or FactKind.BlockShown or FactKind.BlockClicked;
}
