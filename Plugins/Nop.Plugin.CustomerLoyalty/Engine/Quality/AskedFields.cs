namespace Nop.Plugin.CustomerLoyalty.Engine.Quality;

/// <summary>What a customer can be asked for: that of his own data which is missing or cannot be right.</summary>
public static class AskedFields
{
    private static readonly HashSet<DataField> Askable =
        [DataField.FirstName, DataField.LastName, DataField.Phone, DataField.BirthDate, DataField.Gender, DataField.Street, DataField.City, DataField.PostalCode, DataField.Country];

    private static readonly DataField[] OfAddress = [DataField.Street, DataField.City, DataField.PostalCode, DataField.Country];

    /// <summary>In the order of a form. An address is asked for as a whole: a street alone leads nowhere.</summary>
    public static IReadOnlyList<DataField> Of(QualityReport report)
    {
        var lacking = report.Findings
            .Where(finding => finding.Mark < QualityReport.Lacking && (finding.Dimension is QualityDimension.Completeness or QualityDimension.Validity) && Askable.Contains(finding.Field))
            .Select(finding => finding.Field).ToHashSet();
        if (OfAddress.Any(lacking.Contains))
            lacking.UnionWith(OfAddress);
        return [.. lacking.Order()];
    }
}
