using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Engine.Campaigns;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns.DryRuns;

/// <summary>How many customers there are for each reason, as text.</summary>
public static class DryRunCounts
{
    public static string Write(IEnumerable<RolledCustomer> customers) => string.Join(',', customers.GroupBy(one => one.Reason).OrderBy(group => group.Key)
        .Select(group => string.Create(CultureInfo.InvariantCulture, $"{(int)group.Key}={group.Count()}")));

    public static IReadOnlyDictionary<ActionReason, int> Read(string counts) => counts.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(one => one.Split('='))
        .ToDictionary(pair => (ActionReason)int.Parse(pair[0], CultureInfo.InvariantCulture), pair => int.Parse(pair[1], CultureInfo.InvariantCulture));
}
