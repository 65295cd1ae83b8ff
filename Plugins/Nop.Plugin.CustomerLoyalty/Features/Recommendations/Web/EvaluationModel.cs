using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Web;

/// <summary>How good the recommendations are on the shop's own last orders.</summary>
public record EvaluationModel : BaseNopModel
{
    /// <summary>Why there are no figures; null when there are.</summary>
    public string? Problem { get; set; }

    /// <summary>When it was measured and how.</summary>
    public string How { get; set; } = string.Empty;

    /// <summary>What the figures mean, in one sentence.</summary>
    public string Says { get; set; } = string.Empty;

    /// <summary>That there are too few orders to trust the figures; null when there are enough.</summary>
    public string? TooFew { get; set; }
    public EvaluationTable New { get; set; } = new(string.Empty, []);
    public EvaluationTable Again { get; set; } = new(string.Empty, []);
    public int K { get; set; }
}

/// <param name="About">Which customers were asked about.</param>
public sealed record EvaluationTable(string About, IReadOnlyList<EvaluationTableRow> Rows);

/// <param name="IsBaseline">What shops have without us.</param>
/// <param name="Percent">Of hits, for the chart.</param>
public sealed record EvaluationTableRow(string Name, bool IsBaseline, string HitRate, string Ndcg, string Answered, string Coverage, string Novelty, double Percent);
