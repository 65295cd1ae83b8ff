using System.Globalization;

namespace Nop.Plugin.CustomerLoyalty.Engine.Journal;

/// <summary>Keys that say what happened once. The consumer of an event and the reconciler build the same key for the same happening.</summary>
public static class FactKeys
{
    public const int MaxLength = 100;

    public static string OrderPlaced(int orderId) => $"order:{orderId}:placed";

    public static string OrderLine(int orderId, int lineId) => $"order:{orderId}:line:{lineId}";

    public static string OrderPaid(int orderId) => $"order:{orderId}:paid";

    /// <summary>The first time that the order reached the status.</summary>
    public static string OrderStatus(int orderId, int statusId) => $"order:{orderId}:status:{statusId}";

    public static string OrderCancelled(int orderId) => $"order:{orderId}:cancelled";

    public static string OrderVoided(int orderId) => $"order:{orderId}:voided";

    public static string OrderRefunded(int orderId, decimal refundedSoFar) =>
        string.Create(CultureInfo.InvariantCulture, $"order:{orderId}:refunded:{refundedSoFar:0.####}");

    public static string ShipmentSent(int shipmentId) => $"shipment:{shipmentId}:sent";

    public static string ShipmentDelivered(int shipmentId) => $"shipment:{shipmentId}:delivered";

    public static string CartLine(int lineId, string what) => $"cart:{lineId}:{what}";

    public static string CartLineChanged(int lineId, int quantity, DateTime updatedOnUtc) =>
        $"cart:{lineId}:changed:{quantity}:{Stamp(updatedOnUtc)}";

    /// <summary>Line numbers are never used twice, so the highest one names this clearing of this customer's cart.</summary>
    public static string CartCleared(int customerId, int highestLineId) => $"cart:{customerId}:cleared:{highestLineId}";

    public static string ReviewWritten(int reviewId) => $"review:{reviewId}:written";

    public static string ReviewApproved(int reviewId) => $"review:{reviewId}:approved";

    public static string ReturnOpened(int returnId) => $"return:{returnId}:opened";

    public static string ReturnChanged(int returnId, int statusId) => $"return:{returnId}:status:{statusId}";

    public static string Registered(int customerId) => $"customer:{customerId}:registered";

    public static string LoggedIn(int customerId, DateTime onUtc) => $"customer:{customerId}:login:{Stamp(onUtc)}";

    /// <summary>Late facts of the same visitor may be handed over once more, a minute later.</summary>
    public static string VisitorRecognised(Guid visitorId, int guestId, int customerId, DateTime onUtc) =>
        $"visitor:{(visitorId == Guid.Empty ? guestId.ToString(CultureInfo.InvariantCulture) : visitorId.ToString("N"))}:{customerId}:{Stamp(onUtc)}";

    public static string Merge(int mergeId, int customerId, string what) => $"merge:{mergeId}:{customerId}:{what}";

    public static string Newsletter(int subscriptionId, bool on, DateTime onUtc) =>
        $"newsletter:{subscriptionId}:{(on ? "on" : "off")}:{Stamp(onUtc)}";

    public static string Consent(int logId) => $"consent:{logId}";

    /// <summary>A page has one random number and its script counts what it reports, so a batch sent twice is one.</summary>
    public static string Browse(Guid pageId, int sequence) => $"page:{pageId:N}:{sequence}";

    public static string Dismissed(int customerId, Guid visitorId, int productId) => customerId > 0
        ? $"dismissed:{customerId}:{productId}"
        : $"dismissed:{visitorId:N}:{productId}";

    /// <summary>A mail has one number, however often it is made.</summary>
    public static string MailShown(long mail) => $"mail:{mail:x}:shown";

    public static string MailClicked(long mail, int productId) => $"mail:{mail:x}:clicked:{productId}";

    public static string NoteWritten(Guid noteKey) => $"note:{noteKey:N}";

    public static string ContactLogged(Guid contactKey) => $"contact:{contactKey:N}";

    /// <summary>An opening, closing or opening again of a case, by the number of that event.</summary>
    public static string Case(int caseId, int version) => $"case:{caseId}:{version}";

    /// <summary>The first word of the customer on how a case was handled.</summary>
    public static string CaseRated(int caseId) => $"case:{caseId}:rated";

    public static string EmailSent(int actionId) => $"email:{actionId}:sent";

    public static string EmailOpened(int actionId) => $"email:{actionId}:opened";

    public static string EmailClicked(int clickId) => $"email:click:{clickId}";

    public static string SurveyAnswered(int invitationId) => $"survey:{invitationId}:answered";

    private static string Stamp(DateTime utc) => utc.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);
}
