using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerLoyalty.Features.Overview.Daily;

namespace Nop.Plugin.CustomerLoyalty.Features.Training.Samples;

/// <summary>Takes away what there is about sample customers, from the figures of past days, too.</summary>
public class SampleRemoval(SampleStore store, SampleSweepStore sweep, DailyCleaning days)
{
    public async Task RemoveAsync()
    {
        var samples = await store.ListAsync();
        var ids = samples.Select(sample => sample.Id).ToList();
        await LeaveOutAsync(samples);
        await sweep.SweepAsync(ids, []);
        await store.DeleteAsync(ids);
        await store.DeleteRoleAsync();

        // A task may have written about one while he went.
        await sweep.SweepAsync(ids, []);
        if (samples.Count > 0)
            await days.CountAgainAsync(SinceOf(samples) - SampleMaker.Earlier);
    }

    /// <summary>Only the made-up past goes.</summary>
    public async Task RetireAsync()
    {
        var samples = await store.ListAsync();
        await LeaveOutAsync(samples);
        await store.RetireAsync();
        await sweep.SweepAsync([.. samples.Select(sample => sample.Id)], SampleSweepStore.ForPractice);
        if (samples.Count > 0)
            await days.CountAgainAsync(SinceOf(samples) - SampleMaker.Earlier);
    }

    private async Task LeaveOutAsync(IReadOnlyList<Customer> samples)
    {
        if (samples.Count > 0)
            await days.LeaveOutAsync([.. samples.Select(sample => sample.Id)], SinceOf(samples), await store.AnyWithHistoryAsync());
    }

    /// <summary>Nobody can log in as one: what was written last at his account was written when he was made.</summary>
    private static DateTime SinceOf(IEnumerable<Customer> samples) => samples.Min(sample => sample.LastActivityDateUtc);
}
