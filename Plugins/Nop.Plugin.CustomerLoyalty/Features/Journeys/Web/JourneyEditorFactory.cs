using System.Text.Json;
using Nop.Plugin.CustomerLoyalty.Engine.Journeys;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Plugin.CustomerLoyalty.Engine.Segments;
using Nop.Plugin.CustomerLoyalty.Features.Journeys.Desk;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;
using Nop.Plugin.CustomerLoyalty.Features.Segments;
using Nop.Plugin.CustomerLoyalty.Features.Segments.Web;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Web;

/// <summary>What the editor's script has to know: texts, choices, what is wrong.</summary>
public class JourneyEditorFactory(JourneyTexts texts, SegmentEditorFactory rules, SegmentTexts ruleTexts, SegmentService segments, MailTemplateNames templates, StepChoices choices, IStoreService stores)
{
    public async Task<string> PrepareAsync(JourneyDefinition? definition, JourneyVerdict? verdict, int lastStepId, bool mayEdit)
    {
        var all = new List<SegmentRule>();
        if (definition is not null)
            all = [definition.Audience, .. definition.Steps.OfType<ConditionStep>().Select(step => step.Rule)];
        return JsonSerializer.Serialize(new
        {
            texts = await texts.AllAsync("Editor"),
            rule = await rules.RulesAsync(all, mayEdit),
            triggers = await TriggersAsync(),
            stages = await ChoicesAsync<LifecycleStage>(),
            periods = await ChoicesAsync<PeriodUnit>(),
            units = await ChoicesAsync<WaitUnit>(),
            goals = await ChoicesAsync<GoalKind>(),
            entries = await ChoicesAsync<ReEntryKind>(),
            segments = (await segments.ListAsync()).Select(segment => new { id = segment.Id, name = segment.Name }),
            templates = await templates.ListAsync(),
            topics = await TopicsAsync(),
            discounts = await choices.DiscountsAsync(),
            subscriptions = await choices.SubscriptionsAsync(),
            stores = (await stores.GetAllStoresAsync()).Select(store => new { id = store.Id, name = store.Name }),
            lastStepId,
            mayEdit,
            verdict = verdict is null ? null : await VerdictAsync(verdict)
        });
    }

    public async Task<object> VerdictAsync(JourneyVerdict verdict)
    {
        var errors = new List<object>();
        foreach (var error in verdict.Errors)
            errors.Add(new { path = error.Path, text = await texts.OfAsync(error) });
        var ofRules = new List<object>();
        foreach (var (path, wrong) in verdict.RuleErrors)
        {
            var said = new List<object>();
            foreach (var error in wrong)
                said.Add(new { path = error.Path, property = error.Property, text = await ruleTexts.OfAsync(error) });
            ofRules.Add(new { path, errors = said });
        }

        return new { errors, rules = ofRules };
    }

    private async Task<IReadOnlyList<object>> TriggersAsync()
    {
        var triggers = new List<object>();
        foreach (var kind in Enum.GetValues<TriggerKind>())
            triggers.Add(new { id = kind.ToString(), name = await texts.OfAsync(kind), delay = TriggerNeeds.HasDelay(kind), daysBefore = TriggerNeeds.HasDaysBefore(kind) });
        return triggers;
    }

    private async Task<IReadOnlyList<object>> ChoicesAsync<TEnum>() where TEnum : struct, Enum
    {
        var choices = new List<object>();
        foreach (var value in Enum.GetValues<TEnum>())
            choices.Add(new { id = value.ToString(), number = Convert.ToInt32(value, null), name = await texts.OfAsync(value) });
        return choices;
    }

    private async Task<IReadOnlyList<object>> TopicsAsync()
    {
        var named = new List<object>();
        foreach (var topic in MailTopics.All)
            named.Add(new { id = topic, name = await texts.GetAsync($"Topic.{topic}") });
        return named;
    }
}
