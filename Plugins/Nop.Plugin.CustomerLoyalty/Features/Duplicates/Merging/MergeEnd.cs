using Nop.Core.Caching;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture;
using Nop.Plugin.CustomerLoyalty.Features.Profiles;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;
using Nop.Services.Localization;
using Nop.Services.Logging;

namespace Nop.Plugin.CustomerLoyalty.Features.Duplicates.Merging;

/// <summary>What follows when rows have found their owner: profiles are made anew, it is written down, and nothing old is remembered.</summary>
public class MergeEnd(
    MergeStore merges, DuplicatePairs pairs, FactRecorder facts, CustomerProfiles profiles, IStaticCacheManager cache, ICustomerActivityService activities, ILocalizationService localization)
{
    public async Task MergedAsync(LoyaltyMerge merge)
    {
        await profiles.EraseAsync(merge.OtherId);
        await RecordAsync(merge, merge.SurvivorId, "merged");
        await pairs.MergedAsync(merge.SurvivorId, merge.OtherId, merge.MergedById);
        await FinishAsync(merge, MergeState.Merged, "Activity.CustomersMerged");
    }

    public async Task UndoneAsync(LoyaltyMerge merge)
    {
        await RecordAsync(merge, merge.SurvivorId, "undone");
        await RecordAsync(merge, merge.OtherId, "undone");
        await pairs.UndoneAsync(merge.SurvivorId, merge.OtherId);
        await FinishAsync(merge, MergeState.Undone, "Activity.MergeUndone");
        await merges.ForgetRowsAsync(merge.Id);
    }

    private async Task FinishAsync(LoyaltyMerge merge, MergeState state, string text)
    {
        await cache.ClearAsync();
        merge.StateId = (int)state;
        if (state == MergeState.Merged)
            merge.MergedOnUtc = facts.Now;
        else
            merge.UndoneOnUtc = facts.Now;
        await merges.UpdateAsync(merge);
        await activities.InsertActivityAsync(ActivityTypeStore.CustomersMerged,
            string.Format(await localization.GetResourceAsync($"{CustomerLoyaltyDefaults.LocalePrefix}.{text}"), merge.OtherId, merge.SurvivorId));
    }

    /// <summary>Rows that only change their owner are not seen by those who follow the journal; this one is.</summary>
    private Task RecordAsync(LoyaltyMerge merge, int customerId, string what) => facts.RecordAsync(new Fact
    {
        Key = FactKeys.Merge(merge.Id, customerId, what),
        Kind = FactKind.CustomerMerged,
        OccurredOnUtc = facts.Now,
        CustomerId = customerId,
        SubjectId = customerId == merge.SurvivorId ? merge.OtherId : merge.SurvivorId
    });
}
