using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Quality;

namespace Nop.Plugin.CustomerLoyalty.Features.Quality;

/// <summary>How good the data about a customer were when they were last looked at; scores 0 to 100, null for what cannot be judged.</summary>
public class LoyaltyDataQuality : BaseEntity
{
    public int CustomerId { get; set; }
    public DateTime CheckedOnUtc { get; set; }
    public int Score { get; set; }
    public int? Descriptive { get; set; }
    public int? Promotional { get; set; }
    public int? Transactional { get; set; }
    public int? Completeness { get; set; }
    public int? Validity { get; set; }
    public int? Freshness { get; set; }
    public int? Consistency { get; set; }
    public int? Uniqueness { get; set; }

    /// <summary>0 when nothing is lacking.</summary>
    public int WorstFieldId { get; set; }

    /// <summary>Numbers of the fields that are lacking, the worst first, with a comma before and after each.</summary>
    public string Gaps { get; set; } = string.Empty;

    public IEnumerable<DataField> Lacking => Gaps.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(text => (DataField)int.Parse(text, System.Globalization.CultureInfo.InvariantCulture));

    public static LoyaltyDataQuality Of(int customerId, QualityReport report, DateTime nowUtc)
    {
        var worst = report.Worst;
        return new LoyaltyDataQuality
        {
            CustomerId = customerId,
            CheckedOnUtc = nowUtc,
            Score = report.Score ?? 0,
            Descriptive = report.Of(DataGroup.Descriptive),
            Promotional = report.Of(DataGroup.Promotional),
            Transactional = report.Of(DataGroup.Transactional),
            Completeness = report.Of(QualityDimension.Completeness),
            Validity = report.Of(QualityDimension.Validity),
            Freshness = report.Of(QualityDimension.Freshness),
            Consistency = report.Of(QualityDimension.Consistency),
            Uniqueness = report.Of(QualityDimension.Uniqueness),
            WorstFieldId = worst.Count == 0 ? 0 : (int)worst[0],
            Gaps = worst.Count == 0 ? string.Empty : $",{string.Join(',', worst.Select(field => (int)field))},"
        };
    }
}
