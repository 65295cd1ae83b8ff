namespace Nop.Plugin.CustomerLoyalty.Engine.Profiles;

/// <summary>Who a customer is, as the shop's own tables say it.</summary>
public sealed record CustomerDescription
{
    public required int CustomerId { get; init; }

    /// <summary>Month and day as MMDD; 0 when unknown.</summary>
    public int Birthday { get; init; }
    public int CountryId { get; init; }
    public int LanguageId { get; init; }

    /// <summary>M, F or empty.</summary>
    public string Gender { get; init; } = string.Empty;
    public bool HasEmail { get; init; }
    public bool HasPhone { get; init; }

    /// <summary>The member of staff who looks after him; 0 for nobody.</summary>
    public int OwnerId { get; init; }

    public static int BirthdayOf(DateTime? date) => date is { } born ? born.Month * 100 + born.Day : 0;
}
