using Nop.Plugin.CustomerLoyalty.Features.Cases.Compensation;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Recovery;
using Nop.Plugin.CustomerLoyalty.Platform.Tasks;
using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases;

/// <summary>Escalates, gives what was approved, counts again after calendars changed, and makes good what a fall left undone.</summary>
public class CaseTask(SliceRunner runner, CaseEscalation escalation, CompensationDesk compensations, CaseCatchUp catchUp, CaseControls controls, TimeProvider clock) : IScheduleTask
{
    public const string RunName = "cases";
    private const int AtOnce = 50;

    public Task ExecuteAsync() => runner.RunAsync(RunName, async _ =>
    {
        var started = clock.GetTimestamp();
        bool MayGoOn() => clock.GetElapsedTime(started) < SliceRunner.Budget;
        var done = await catchUp.BeginAsync();
        done += await catchUp.TellAsync(MayGoOn);
        done += await escalation.RunAsync(MayGoOn);
        done += await compensations.CatchUpAsync(AtOnce);
        done += await controls.PickAsync(MayGoOn);
        return done + await catchUp.RecountAsync(MayGoOn);
    });
}
