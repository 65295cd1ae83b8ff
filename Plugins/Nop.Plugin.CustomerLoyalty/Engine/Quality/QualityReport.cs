namespace Nop.Plugin.CustomerLoyalty.Engine.Quality;

/// <summary>Scores from 0 to 100, made of findings. What nothing can be said about has no score.</summary>
public sealed class QualityReport(IReadOnlyList<QualityFinding> findings)
{
    /// <summary>Below this a field is named as lacking.</summary>
    public const double Lacking = 0.5;

    public IReadOnlyList<QualityFinding> Findings => findings;

    /// <summary>Of all groups that can be judged, each counting alike.</summary>
    public int? Score => Mean(Enum.GetValues<DataGroup>().Select(Of));

    /// <summary>Of all respects in which the group can be judged, each counting alike.</summary>
    public int? Of(DataGroup group) => Mean(Enum.GetValues<QualityDimension>().Select(dimension => Of(group, dimension)));

    public int? Of(QualityDimension dimension) => Weighted(findings.Where(finding => finding.Dimension == dimension));

    public int? Of(DataGroup group, QualityDimension dimension) =>
        Weighted(findings.Where(finding => finding.Group == group && finding.Dimension == dimension));

    /// <summary>Fields with something wrong, the one that costs most first.</summary>
    public IReadOnlyList<DataField> Worst => [.. findings.Where(finding => finding.Mark < Lacking)
        .GroupBy(finding => finding.Field)
        .OrderByDescending(field => field.Sum(finding => (1 - finding.Mark) * finding.Weight)).ThenBy(field => field.Key)
        .Select(field => field.Key)];

    /// <summary>In which respects a field is lacking.</summary>
    public IEnumerable<QualityDimension> FaultsOf(DataField field) =>
        findings.Where(finding => finding.Field == field && finding.Mark < Lacking).Select(finding => finding.Dimension);

    private static int? Mean(IEnumerable<int?> scores)
    {
        var known = scores.OfType<int>().ToList();
        return known.Count == 0 ? null : (int)Math.Round(known.Average(), MidpointRounding.AwayFromZero);
    }

    private static int? Weighted(IEnumerable<QualityFinding> some)
    {
        double sum = 0, weight = 0;
        foreach (var finding in some)
        {
            sum += finding.Mark * finding.Weight;
            weight += finding.Weight;
        }

        return weight == 0 ? null : (int)Math.Round(100 * sum / weight, MidpointRounding.AwayFromZero);
    }
}
