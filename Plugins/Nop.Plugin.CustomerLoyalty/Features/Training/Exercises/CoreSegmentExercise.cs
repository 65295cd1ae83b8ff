using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Plugin.CustomerLoyalty.Engine.Segments;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;

namespace Nop.Plugin.CustomerLoyalty.Features.Training.Exercises;

/// <summary>Make a segment of core customers who are at risk.</summary>
public class CoreSegmentExercise(OfficeDeedStore deeds) : IExercise
{
    public string Name => "CoreSegment";
    public TrainingRole Role => TrainingRole.Marketer;
    public string Permission => LoyaltyPermissions.SegmentsEdit;
    public string Page => "LoyaltySegment/List";
    public bool NeedsSample => false;

    /// <summary>The segment does not say who made it; the activity log does, and names it.</summary>
    public async Task<bool> IsDoneAsync(ExerciseAttempt attempt)
    {
        var said = await deeds.WordsAsync(attempt.PersonId, ActivityTypeStore.SegmentSaved, attempt.SinceUtc);
        return (await deeds.SegmentsAsync(attempt.SinceUtc)).Any(segment => segment.ReadyMadeKey is null && said.Any(words => words.Contains(segment.Name, StringComparison.Ordinal)) && Asks(segment.RuleJson));
    }

    /// <summary>All who belong to it are core customers and at risk.</summary>
    private static bool Asks(string ruleJson)
    {
        var parsed = RuleParser.Parse(ruleJson);
        return parsed.Rule is not null && AsksFor(parsed.Rule, IsCore) && AsksFor(parsed.Rule, IsAtRisk);
    }

    private static bool AsksFor(SegmentRule rule, Func<SegmentRule, bool> wanted) => wanted(rule) || (rule is AllRule all && all.Rules.Any(part => AsksFor(part, wanted)));

    private static bool IsCore(SegmentRule rule) => rule is FlagRule { Field: "IsCore", Value: true };

    private static bool IsAtRisk(SegmentRule rule) => rule is ChoiceRule { Field: "StageId", IsOneOf: true } choice && choice.Values.Contains((int)LifecycleStage.AtRisk);
}
