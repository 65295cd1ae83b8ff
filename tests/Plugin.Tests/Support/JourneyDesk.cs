using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Engine.Journeys;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Tasks;
using Nop.Plugin.CustomerLoyalty.Features.Journeys;
using Nop.Plugin.CustomerLoyalty.Features.Journeys.Desk;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Nop.Plugin.CustomerLoyalty.Features.Profiles;
using Nop.Plugin.CustomerLoyalty.Features.Profiles.Folding;
using Nop.Plugin.CustomerLoyalty.Features.Segments.Keeping;

namespace Plugin.Tests.Support;

/// <summary>A marketer with journeys, and the tasks that make them go.</summary>
public sealed class JourneyDesk(Shop shop)
{
    /// <summary>Switches a ready-made journey on, with nobody left alone unless the change says so.</summary>
    public async Task<LoyaltyJourney> SwitchesOn(string key, Func<JourneyDefinition, JourneyDefinition>? change = null)
    {
        var journey = await Ready(key);
        await Changes(journey.Id, definition => (change ?? (same => same))(definition with { HoldOutPercent = 0 }));
        Assert.That(await Switches(journey.Id, JourneyState.On), Is.EqualTo(SwitchResult.Done));
        return await Find(journey.Id);
    }

    public async Task<LoyaltyJourney> Ready(string key) => (await shop.Rows<LoyaltyJourney>()).Single(journey => journey.ReadyMadeKey == key);

    public async Task<LoyaltyJourney> Find(int id) => (await shop.Rows<LoyaltyJourney>()).Single(journey => journey.Id == id);

    public Task<SwitchResult> Switches(int id, JourneyState state) => shop.With<JourneySwitch, SwitchResult>(switches => switches.SetAsync(id, state));

    public async Task Changes(int id, Func<JourneyDefinition, JourneyDefinition> change)
    {
        var journey = await Find(id);
        var version = (await shop.Rows<LoyaltyJourneyVersion>()).Single(one => one.Id == journey.VersionId);
        var changed = JourneyWriter.Write(change(JourneyReader.Read(version.DefinitionJson).Definition!));
        var saved = await shop.With<Nop.Plugin.CustomerLoyalty.Features.Journeys.Desk.JourneyDesk, JourneyChange>(desk => desk.SaveAsync(new JourneyDraft(id, journey.Revision, "Own name", null, changed)));
        Assert.That(saved.IsSaved, Is.True, string.Join(", ", saved.Verdict.Errors));
    }

    /// <summary>One round of the tasks.</summary>
    public async Task Works(bool anew = false)
    {
        await shop.RunTask<CaptureTask>();
        if (anew)
            await shop.With<CustomerProfiles>(profiles => profiles.RebuildAsync());
        await shop.RunTask<ProfileTask>();
        await shop.RunTask<SegmentTask>();
        await shop.RunTask<JourneyTask>();
    }

    /// <summary>Lets hours pass, with the tasks at work in each of them.</summary>
    public async Task Hours(double hours)
    {
        for (; hours > 0; hours -= 1)
        {
            shop.Days.PassMinutes(60 * Math.Min(1, hours));
            await Works();
        }
    }

    /// <summary>Lets days pass, with the tasks at work once in each and records made anew: what is due in between is found when they look.</summary>
    public async Task Days(int days)
    {
        for (var day = 0; day < days; day++)
        {
            shop.Days.PassMinutes(24 * 60);
            await Works(true);
        }
    }

    /// <summary>Templates of the mails planned for him, in their order.</summary>
    public async Task<string> Mails(Shopper to) => string.Join(' ', (await Actions(to)).Where(action => action.Kind == ActionKind.Mail)
        .Select(action => ActionPayload.Read<MailPayload>(action.Payload)!.TemplateName.Replace("Loyalty.", string.Empty)));

    public async Task<IReadOnlyList<LoyaltyAction>> Actions(Shopper of) => [.. (await shop.Rows<LoyaltyAction>()).Where(action => action.CustomerId == of.Id).OrderBy(action => action.DueOnUtc).ThenBy(action => action.Id)];

    public async Task<IReadOnlyList<LoyaltyEnrollment>> Ways(Shopper of) => [.. (await shop.Rows<LoyaltyEnrollment>()).Where(row => row.CustomerId == of.Id)];

    /// <summary>What the journey says a moment before an action is done.</summary>
    public Task<ActionOutcome?> Asks(LoyaltyAction action) => shop.With<IEnumerable<IActionGuard>, ActionOutcome?>(async guards =>
        await guards.Single(guard => guard.Source == ActionSourceKind.Journey).WhyNotAsync(action));
}
