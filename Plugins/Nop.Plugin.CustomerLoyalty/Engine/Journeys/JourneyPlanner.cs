namespace Nop.Plugin.CustomerLoyalty.Engine.Journeys;

/// <summary>
/// Takes somebody as far along a journey as the time allows. Decides by its arguments alone: called again with the same it gives the
/// same, called late it gives what it would have given in time, except for what nobody wants any more.
/// </summary>
public static class JourneyPlanner
{
    /// <param name="zone">The customer's own.</param>
    public static JourneyMove Move(int journeyId, JourneyDefinition definition, JourneyProgress at, JourneyView view, DateTime nowUtc, TimeZoneInfo zone)
    {
        var passed = new List<PassedStep>();
        var (index, moment) = (IndexOf(definition, at.StepId), at.SinceUtc);
        while (index < definition.Steps.Count)
        {
            var step = definition.Steps[index];
            var due = step is WaitStep wait ? wait.Wait.EndUtc(moment, zone) : moment;
            if (due > nowUtc)
                return new JourneyMove(passed, at with { StepId = step.Id, SinceUtc = moment }, due, JourneyEnd.None);
            if (Over(definition, at.Entry, view, step, nowUtc) is not JourneyEnd.None and var over)
                return End(step.Id, over);

            moment = due;
            if (step is ActingStep acting)
                passed.Add(Act(journeyId, at.CustomerId, acting, moment, nowUtc));
            else
                passed.Add(new PassedStep(step, moment, moment, 0, SkipReason.None));

            if (step is not ConditionStep condition || view.Holds(condition))
                index++;
            else if (condition.ElseStepId is { } other && IndexOf(definition, other) is var further && further > index)
                index = further;
            else
                return End(step.Id, JourneyEnd.ConditionFailed);
        }

        return End(0, JourneyEnd.Completed);

        JourneyMove End(int stepId, JourneyEnd end) => new(passed, at with { StepId = stepId, SinceUtc = moment }, null, end);
    }

    private static PassedStep Act(int journeyId, int customerId, ActingStep step, DateTime dueUtc, DateTime nowUtc)
    {
        var expires = dueUtc.AddHours(step.ValidHours);
        var variant = step is MailStep { Variants.Count: > 1 } mail
            ? VariantChoice.Of($"journey:{journeyId}:{step.Id}", customerId, [.. mail.Variants.Select(one => one.Weight)]) + 1
            : 0;
        return new PassedStep(step, dueUtc, expires, variant, nowUtc > expires ? SkipReason.TooLate : SkipReason.None);
    }

    /// <summary>Asked before each step, a wait that is over included.</summary>
    private static JourneyEnd Over(JourneyDefinition definition, JourneyEntry entry, JourneyView view, JourneyStep step, DateTime nowUtc)
    {
        if (JourneySubject.GoalReachedOn(definition, entry, view.History, nowUtc) is not null)
            return JourneyEnd.GoalReached;
        if (JourneySubject.IsGone(definition.Trigger, entry, view.History, nowUtc))
            return JourneyEnd.SubjectGone;
        return definition.StaysInAudience && step is ActingStep && !view.IsInAudience ? JourneyEnd.LeftAudience : JourneyEnd.None;
    }

    private static int IndexOf(JourneyDefinition definition, int stepId)
    {
        for (var index = 0; index < definition.Steps.Count; index++)
            if (definition.Steps[index].Id == stepId)
                return index;
        return stepId == 0 ? 0 : definition.Steps.Count;
    }
}
