namespace Nop.Plugin.CustomerLoyalty.Engine.Profiles;

/// <param name="Name">Also the name of the stored column.</param>
/// <param name="Value">Number, money, flag (0 or 1), choice and birthday as a decimal; null when unknown. Null for dates.</param>
/// <param name="Date">Null for all but dates and when unknown.</param>
public sealed record ProfileField(string Name, ProfileFieldType Type, Func<CustomerProfile, decimal?>? Value, Func<CustomerProfile, DateTime?>? Date = null);

/// <summary>Every field of a profile that can be asked for by name.</summary>
public static class ProfileFields
{
    public static readonly IReadOnlyList<ProfileField> All =
    [
        Number("Orders", p => p.Did.Orders),
        Number("UndoneOrders", p => p.Did.UndoneOrders),
        Number("PurchaseDays", p => p.Did.PurchaseDays),
        Number("Orders30", p => p.Did.Orders30),
        Number("Orders90", p => p.Did.Orders90),
        Number("Orders365", p => p.Did.Orders365),
        Number("TypicalGapDays", p => p.Did.TypicalGapDays),
        Number("ExpectedGapDays", p => p.Means.ExpectedGapDays),
        Money("Revenue", p => p.Did.Revenue),
        Money("Refunded", p => p.Did.Refunded),
        Money("Revenue365", p => p.Did.Revenue365),
        Money("RevenuePrior365", p => p.Did.RevenuePrior365),
        Date("RegisteredOnUtc", p => p.Did.RegisteredOnUtc),
        Date("FirstSeenOnUtc", p => p.Did.FirstSeenOnUtc),
        Date("LastSeenOnUtc", p => p.Did.LastSeenOnUtc),
        Date("FirstOrderOnUtc", p => p.Did.FirstOrderOnUtc),
        Date("LastOrderOnUtc", p => p.Did.LastOrderOnUtc),
        Number("ProductViews", p => p.Did.ProductViews),
        Number("ProductViews30", p => p.Did.ProductViews30),
        Date("LastViewOnUtc", p => p.Did.LastViewOnUtc),
        Number("Searches", p => p.Did.Searches),
        Number("CartProducts", p => p.Did.CartProducts),
        Date("CartChangedOnUtc", p => p.Did.CartChangedOnUtc),
        Number("WishListProducts", p => p.Did.WishListProducts),
        Number("Returns", p => p.Did.Returns),
        Date("LastReturnOnUtc", p => p.Did.LastReturnOnUtc),
        Number("Reviews", p => p.Did.Reviews),
        Number("ReviewRating", p => p.Did.ReviewRating),
        Number("Cases", p => p.Did.Cases),
        Number("OpenCases", p => p.Did.OpenCases),
        Number("EmailsSent", p => p.Did.EmailsSent),
        Number("EmailsClicked", p => p.Did.EmailsClicked),
        Number("BlocksShown", p => p.Did.BlocksShown),
        Number("BlocksClicked", p => p.Did.BlocksClicked),
        Flag("Newsletter", p => p.Did.Newsletter),
        Flag("IsRegistered", p => p.Did.IsRegistered),
        Choice("StageId", p => (int)p.Means.Stage),
        Number("Recency", p => p.Means.Recency),
        Number("Frequency", p => p.Means.Frequency),
        Number("Monetary", p => p.Means.Monetary),
        Number("Rfm", p => p.Means.Rfm),
        Number("Alive", p => p.Means.Alive),
        Number("ExpectedOrders", p => p.Means.ExpectedOrders),
        Money("ExpectedSpend", p => p.Means.ExpectedSpend),
        Money("LifetimeValue", p => p.Means.LifetimeValue),
        Number("ValueBand", p => p.Means.ValueBand),
        Flag("IsCore", p => p.Means.IsCore),
        Number("Satisfaction", p => p.Means.Satisfaction),
        new("Birthday", ProfileFieldType.Birthday, p => p.Who.Birthday == 0 ? null : p.Who.Birthday),
        Choice("CountryId", p => p.Who.CountryId == 0 ? null : p.Who.CountryId),
        Choice("LanguageId", p => p.Who.LanguageId == 0 ? null : p.Who.LanguageId),
        Choice("OwnerId", p => p.Who.OwnerId == 0 ? null : p.Who.OwnerId),
        Flag("HasEmail", p => p.Who.HasEmail),
        Flag("HasPhone", p => p.Who.HasPhone)
    ];

    private static readonly Dictionary<string, ProfileField> ByName = All.ToDictionary(field => field.Name, StringComparer.Ordinal);

    public static ProfileField? Find(string name) => ByName.GetValueOrDefault(name);

    private static ProfileField Number(string name, Func<CustomerProfile, decimal?> value) => new(name, ProfileFieldType.Number, value);

    private static ProfileField Money(string name, Func<CustomerProfile, decimal?> value) => new(name, ProfileFieldType.Money, value);

    private static ProfileField Choice(string name, Func<CustomerProfile, decimal?> value) => new(name, ProfileFieldType.Choice, value);

    private static ProfileField Flag(string name, Func<CustomerProfile, bool> value) => new(name, ProfileFieldType.Flag, p => value(p) ? 1 : 0);

    private static ProfileField Date(string name, Func<CustomerProfile, DateTime?> date) => new(name, ProfileFieldType.Date, null, date);
}
