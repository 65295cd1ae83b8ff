using FsCheck;
using FsCheck.Fluent;
using Nop.Plugin.CustomerLoyalty.Engine.Segments;

namespace Engine.Tests.Segments;

[Category("C6")]
public class RulePropertyTests
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");
    private static readonly SegmentMoment Moment = new(RuleArbitraries.Now, Zone);

    [FsCheck.NUnit.Property(Arbitrary = [typeof(RuleArbitraries)], MaxTest = 1000)]
    public bool Compiled_AnswersAsThePlainReading(SegmentRule rule, Asked asked) =>
        Ask(rule, asked) == PlainAnswer.Of(rule, asked, RuleArbitraries.Now, Zone);

    [FsCheck.NUnit.Property(Arbitrary = [typeof(RuleArbitraries)])]
    public bool Not_Twice_IsTheRuleItself(SegmentRule rule, Asked asked) =>
        Ask(new NotRule(new NotRule(rule)), asked) == Ask(rule, asked);

    [FsCheck.NUnit.Property(Arbitrary = [typeof(RuleArbitraries)])]
    public bool NotAll_IsAnyNot(SegmentRule left, SegmentRule right, Asked asked) =>
        Ask(new NotRule(new AllRule([left, right])), asked) == Ask(new AnyRule([new NotRule(left), new NotRule(right)]), asked);

    [FsCheck.NUnit.Property(Arbitrary = [typeof(RuleArbitraries)])]
    public bool NotAny_IsAllNot(SegmentRule left, SegmentRule right, Asked asked) =>
        Ask(new NotRule(new AnyRule([left, right])), asked) == Ask(new AllRule([new NotRule(left), new NotRule(right)]), asked);

    [FsCheck.NUnit.Property(Arbitrary = [typeof(RuleArbitraries)])]
    public bool Order_OfConditions_DoesNotMatter(SegmentRule left, SegmentRule right, Asked asked) =>
        Ask(new AllRule([left, right]), asked) == Ask(new AllRule([right, left]), asked)
        && Ask(new AnyRule([left, right]), asked) == Ask(new AnyRule([right, left]), asked);

    [FsCheck.NUnit.Property(Arbitrary = [typeof(RuleArbitraries)])]
    public bool Asked_AmongOthers_AnswersAsAlone(SegmentRule rule, Asked[] crowd)
    {
        var plan = SegmentPlan.Of(rule);
        var predicate = plan.Compile(Moment);
        return crowd.Select(asked => predicate(asked.For(plan))).ToList().SequenceEqual(crowd.Select(asked => Ask(rule, asked)));
    }

    [FsCheck.NUnit.Property(Arbitrary = [typeof(RuleArbitraries)])]
    public bool Stored_AndReadAgain_IsTheSameRule(SegmentRule rule, Asked asked)
    {
        var text = RuleWriter.Write(rule);
        var read = RuleParser.Parse(text);
        return read.IsValid && RuleWriter.Write(read.Rule!) == text && Ask(read.Rule!, asked) == Ask(rule, asked);
    }

    [FsCheck.NUnit.Property(Arbitrary = [typeof(RuleArbitraries)])]
    public bool Stored_AndDamaged_IsRefusedOrReadWithoutAnException(SegmentRule rule, int place, char letter)
    {
        var text = RuleWriter.Write(rule);
        var at = Math.Abs(place % text.Length);
        var read = RuleParser.Parse(text[..at] + letter + text[(at + 1)..]);
        return read.IsValid || read.Errors.Count > 0;
    }

    private static bool Ask(SegmentRule rule, Asked asked)
    {
        var plan = SegmentPlan.Of(rule);
        return plan.Compile(Moment)(asked.For(plan));
    }
}
