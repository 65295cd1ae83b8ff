using Nop.Plugin.CustomerLoyalty.Features.Surveys.Answering;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Inviting;
using Nop.Plugin.CustomerLoyalty.Platform.Tasks;
using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.CustomerLoyalty.Features.Surveys;

/// <summary>Every minute: whoever is to be asked is found, mails that are due go to the outbox, answers that a process died over are settled.</summary>
public class SurveyTask(InvitationPass invite, SendPass send, DeliveryPass delivery, AnswerCatchUp answers, SliceRunner runner, TimeProvider clock) : IScheduleTask
{
    public const string RunName = "surveys";

    public Task ExecuteAsync() => runner.RunAsync(RunName, async settings =>
    {
        var started = clock.GetTimestamp();
        var done = await answers.RunAsync(InBudget);
        await delivery.RunAsync(InBudget);
        done += await invite.RunAsync(settings, InBudget);
        return done + await send.RunAsync(settings, InBudget);

        bool InBudget() => clock.GetElapsedTime(started) < SliceRunner.Budget;
    });
}
