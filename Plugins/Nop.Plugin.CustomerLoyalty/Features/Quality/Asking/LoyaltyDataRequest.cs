using System.Globalization;
using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Quality;

namespace Nop.Plugin.CustomerLoyalty.Features.Quality.Asking;

/// <summary>A customer was asked to complete his data, and what became of it.</summary>
public class LoyaltyDataRequest : BaseEntity
{
    /// <summary>Customer and how many requests he had before: of two who ask at once only one does.</summary>
    public string RequestKey { get; set; } = string.Empty;
    public int CustomerId { get; set; }
    public int StoreId { get; set; }
    public int LanguageId { get; set; }

    /// <summary>Numbers of the fields asked for, with commas between.</summary>
    public string Fields { get; set; } = string.Empty;

    /// <summary>What a complete answer earns; 0 for nothing.</summary>
    public int Points { get; set; }
    public int AskedById { get; set; }
    public DateTime AskedOnUtc { get; set; }
    public DateTime ExpiresOnUtc { get; set; }

    /// <summary>Of the mail in nopCommerce's queue; 0 while it is not known that there is one.</summary>
    public int MailId { get; set; }

    /// <summary>Null while not answered; from then on the link is used up.</summary>
    public DateTime? AnsweredOnUtc { get; set; }

    /// <summary>Every field that was asked for was filled in.</summary>
    public bool IsComplete { get; set; }

    /// <summary>Of the grant of points; 0 while there is none.</summary>
    public int RewardEntryId { get; set; }

    public IReadOnlyList<DataField> AskedFields => [.. Fields.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(text => (DataField)int.Parse(text, CultureInfo.InvariantCulture))];

    public bool IsOpenAt(DateTime nowUtc) => AnsweredOnUtc is null && nowUtc < ExpiresOnUtc;
}
