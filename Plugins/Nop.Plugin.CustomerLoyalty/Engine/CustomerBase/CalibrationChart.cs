namespace Nop.Plugin.CustomerLoyalty.Engine.CustomerBase;

internal static class CalibrationChart
{
    /// <summary>Groups by repeat orders: few orders each apart, more of them together.</summary>
    private static readonly int[] From = [0, 1, 2, 3, 4, 6, 9, 14];

    public static IReadOnlyList<CalibrationPoint> Of(RepeatSummary[] summaries, double[] expected, int[] actual)
    {
        var points = new List<CalibrationPoint>();
        for (var group = 0; group < From.Length; group++)
        {
            var to = group + 1 < From.Length ? From[group + 1] - 1 : int.MaxValue;
            var members = Enumerable.Range(0, summaries.Length).Where(i => summaries[i].Frequency >= From[group] && summaries[i].Frequency <= to).ToList();
            if (members.Count > 0)
                points.Add(new CalibrationPoint(members.Min(i => summaries[i].Frequency), members.Max(i => summaries[i].Frequency), members.Count, members.Average(i => expected[i]), members.Average(i => (double)actual[i])));
        }

        return points;
    }
}
