using Nop.Plugin.CustomerLoyalty.Engine.Journeys;
using Nop.Plugin.CustomerLoyalty.Features.Journeys.Desk;
using Nop.Plugin.CustomerLoyalty.Features.Journeys.ReadyMade;
using Nop.Plugin.CustomerLoyalty.Features.Journeys.Reports;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Services.Security;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Web;

public class JourneyModelFactory(JourneyStore journeys, JourneyReportStore reports, JourneyEditorFactory editor, JourneyTexts texts, IPermissionService permissions)
{
    private static readonly JourneyDefinition New = new()
    {
        Trigger = new JourneyTrigger(TriggerKind.OrderPaid),
        Steps = [],
        Goal = new JourneyGoal(GoalKind.Order, 14),
        HoldOutPercent = 10
    };

    /// <summary>Null when there is no such journey.</summary>
    public async Task<JourneyModel?> PrepareAsync(int id)
    {
        if (id == 0)
            return await CompleteAsync(new JourneyModel { DefinitionJson = JourneyWriter.Write(New) }, null);
        if (await journeys.FindAsync(id) is not { } journey || await journeys.VersionAsync(journey.VersionId) is not { } version)
            return null;
        return await CompleteAsync(new JourneyModel
        {
            Id = id,
            Name = await texts.NameAsync(journey),
            Description = await texts.DescriptionAsync(journey),
            DefinitionJson = version.DefinitionJson,
            Revision = journey.Revision
        }, null);
    }

    /// <summary>What was posted, with everything that the page needs beside it.</summary>
    public async Task<JourneyModel> CompleteAsync(JourneyModel model, JourneyVerdict? verdict)
    {
        var journey = model.Id == 0 ? null : await journeys.FindAsync(model.Id);
        model.State = journey?.State ?? JourneyState.Off;
        model.StateName = await texts.OfAsync(model.State);
        model.StateStyle = JourneyStyles.Of(model.State);
        model.WaitsFor = ReadyMadeJourneys.Find(journey?.ReadyMadeKey)?.WaitsFor is { } missing ? await texts.GetAsync($"WaitsFor.{missing}") : null;
        model.Running = journey is null ? 0 : (await reports.EndsAsync(journey.Id)).Where(tally => tally.IsRunning).Sum(tally => tally.Count);
        model.MayEdit = await permissions.AuthorizeAsync(LoyaltyPermissions.JourneysEdit);
        model.MaySwitch = await permissions.AuthorizeAsync(LoyaltyPermissions.JourneysSwitch);
        model.Editor = await editor.PrepareAsync(JourneyReader.Read(model.DefinitionJson).Definition, verdict, journey?.LastStepId ?? 0, model.MayEdit);
        return model;
    }
}
