namespace Nop.Plugin.CustomerLoyalty.Features.Segments.Web;

/// <summary>Fields under the headings where people look for them. A field that stands nowhere is offered under the scores.</summary>
public static class SegmentFieldGroups
{
    private static readonly (string Group, string[] Fields)[] All =
    [
        ("Orders", ["Orders", "Orders30", "Orders90", "Orders365", "UndoneOrders", "PurchaseDays", "Revenue", "Revenue365", "RevenuePrior365", "Refunded"]),
        ("Rhythm", ["LastOrderOnUtc", "FirstOrderOnUtc", "LastSeenOnUtc", "FirstSeenOnUtc", "RegisteredOnUtc", "TypicalGapDays", "ExpectedGapDays"]),
        ("Interest", ["CartProducts", "CartChangedOnUtc", "WishListProducts", "ProductViews", "ProductViews30", "LastViewOnUtc", "Searches"]),
        ("Service", ["Returns", "LastReturnOnUtc", "Reviews", "ReviewRating", "Cases", "OpenCases", "Satisfaction"]),
        ("Marketing", ["Newsletter", "EmailsSent", "EmailsClicked", "BlocksShown", "BlocksClicked"]),
        ("Scores", ["StageId", "IsCore", "ValueBand", "LifetimeValue", "Alive", "ExpectedOrders", "ExpectedSpend", "Rfm", "Recency", "Frequency", "Monetary"]),
        ("Person", ["Birthday", "IsRegistered", "CountryId", "LanguageId", "OwnerId", "HasEmail", "HasPhone"])
    ];

    public static IEnumerable<string> Names => All.Select(group => group.Group);

    /// <summary>Group and place in it.</summary>
    public static (string Group, int Place) Of(string field)
    {
        foreach (var (group, fields) in All)
            if (Array.IndexOf(fields, field) is >= 0 and var place)
                return (group, place);
        return ("Scores", int.MaxValue);
    }
}
