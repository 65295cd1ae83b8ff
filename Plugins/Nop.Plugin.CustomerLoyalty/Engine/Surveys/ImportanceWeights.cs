namespace Nop.Plugin.CustomerLoyalty.Engine.Surveys;

/// <summary>How much each dimension matters, by how often customers named it as the one that matters most. The weights add up to 1.</summary>
public static class ImportanceWeights
{
    /// <summary>One vote more for each dimension, so that few answers do not take a dimension out.</summary>
    public static IReadOnlyDictionary<ServiceDimension, decimal> Of(IEnumerable<ServiceDimension> named)
    {
        var votes = DimensionMarks.All.ToDictionary(dimension => dimension, _ => 1);
        foreach (var dimension in named)
            if (votes.TryGetValue(dimension, out var before))
                votes[dimension] = before + 1;
        decimal all = votes.Values.Sum();
        return votes.ToDictionary(vote => vote.Key, vote => vote.Value / all);
    }
}
