using Nop.Plugin.CustomerLoyalty.Engine.Actions;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns.DryRuns;

/// <param name="Counts">Of those asked so far, by what would become of their mail; <see cref="ActionReason.None"/> for who would get it.</param>
public sealed record DryRunProgress(LoyaltyDryRun Run, IReadOnlyDictionary<ActionReason, int> Counts)
{
    public bool IsComplete => Run.CompletedOnUtc is not null;

    public int Asked => Counts.Values.Sum();
}
