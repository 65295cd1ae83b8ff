using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Engine.Quality;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;

namespace Nop.Plugin.CustomerLoyalty.Features.Quality;

public sealed class QualityListRow
{
    public int CustomerId { get; init; }
    public string? Email { get; init; }
    public string? FirstName { get; init; }
    public string? LastName { get; init; }
    public int Score { get; init; }
    public int? Descriptive { get; init; }
    public int? Promotional { get; init; }
    public int? Transactional { get; init; }
    public int? Completeness { get; init; }
    public int? Validity { get; init; }
    public int? Freshness { get; init; }
    public int? Consistency { get; init; }
    public int? Uniqueness { get; init; }
    public string? Gaps { get; init; }
    public DateTime CheckedOnUtc { get; init; }

    /// <summary>Never empty.</summary>
    public string Name => CustomerName.Of(FirstName, LastName, Email, CustomerId);

    /// <summary>The worst first.</summary>
    public IEnumerable<DataField> Lacking => (Gaps ?? string.Empty).Split(',', StringSplitOptions.RemoveEmptyEntries).Select(text => (DataField)int.Parse(text, CultureInfo.InvariantCulture));
}
