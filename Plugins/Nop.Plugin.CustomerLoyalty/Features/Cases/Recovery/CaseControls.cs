using Nop.Plugin.CustomerLoyalty.Features.Privacy;
using Nop.Plugin.CustomerLoyalty.Features.Profiles;
using Nop.Plugin.CustomerLoyalty.Platform.Leases;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Recovery;

/// <summary>Picks for each new case a few customers without one who were like its customer, at that time and not afterwards.</summary>
public class CaseControls(CaseStore cases, CaseControlStore controls, CustomerProfiles profiles, CheckpointStore checkpoints) : IPersonalData, IPersonalExport
{
    public const string RunName = "cases:controls";
    private const int AtOnce = 50;
    private const int Wanted = 5;

    public async Task<int> PickAsync(Func<bool> mayGoOn)
    {
        var runId = await profiles.CurrentRunIdAsync();
        if (runId == 0)
            return 0;
        var checkpoint = await checkpoints.GetOrStartAsync(RunName);
        var done = 0;
        while (mayGoOn() && await cases.AfterAsync(checkpoint.Position, AtOnce) is { Count: > 0 } page)
        {
            foreach (var row in page.Where(row => row.CustomerId > 0))
                foreach (var customerId in await controls.AlikeAsync(row, runId, Wanted))
                    await controls.TryAddAsync(row.Id, customerId);
            checkpoint.Position = page[^1].Id;
            await checkpoints.SaveAsync(checkpoint);
            done += page.Count;
        }

        return done;
    }

    public Task EraseAsync(int customerId) => controls.EraseAsync(customerId);

    /// <summary>That others' cases are compared with what he bought says nothing of him that his orders do not.</summary>
    public Task<IReadOnlyList<PersonalTable>> ExportAsync(int customerId) => Task.FromResult<IReadOnlyList<PersonalTable>>([]);
}
