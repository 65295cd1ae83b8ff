using System.Globalization;
using System.Text.Json;
using W = Nop.Plugin.CustomerLoyalty.Engine.Journeys.JourneyWords;

namespace Nop.Plugin.CustomerLoyalty.Engine.Journeys;

/// <summary>Reads the stored form; what it lets through can be written again and, when <see cref="JourneyCheck"/> finds nothing, be run.</summary>
public static class JourneyReader
{
    public static ParsedJourney Read(string? json)
    {
        if (string.IsNullOrWhiteSpace(json))
            return new ParsedJourney(null, [new JourneyError(JourneyErrorCode.NotJson)]);
        if (json.Length > W.MostCharacters)
            return new ParsedJourney(null, [new JourneyError(JourneyErrorCode.TooLong, string.Empty, W.MostCharacters.ToString(CultureInfo.InvariantCulture))]);

        try
        {
            using var document = JsonDocument.Parse(json);
            return Read(document.RootElement);
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            return new ParsedJourney(null, [new JourneyError(JourneyErrorCode.NotJson)]);
        }
    }

    private static ParsedJourney Read(JsonElement json)
    {
        var errors = new List<JourneyError>();
        var root = new JourneyNode(json, string.Empty, errors);
        if (root.Whole("version", 1, int.MaxValue, 0) != W.Version)
            return new ParsedJourney(null, [new JourneyError(JourneyErrorCode.UnknownVersion)]);

        var steps = root.List("steps");
        if (steps.Count > W.MostSteps)
            root.Fail(JourneyErrorCode.TooManySteps, "steps", W.MostSteps.ToString(CultureInfo.InvariantCulture));
        var goal = root.Child("goal");
        var again = root.Child("reEntry");
        var definition = new JourneyDefinition
        {
            Trigger = Trigger(root.Child("trigger")),
            StoreId = root.Whole("store", 0, int.MaxValue, 0),
            Audience = root.Rule("audience"),
            StaysInAudience = root.Flag("staysInAudience", false),
            Steps = [.. steps.Take(W.MostSteps).Select(Step).OfType<JourneyStep>()],
            Goal = new JourneyGoal(goal.Word("kind", GoalKind.None), goal.Whole("days", 1, 365, 7)),
            ReEntry = new ReEntry(again.Word("kind", ReEntryKind.OncePerSubject), again.Whole("days", 0, 3650, 0)),
            HoldOutPercent = root.Whole("holdOut", 0, 90, 0)
        };
        return new ParsedJourney(definition, errors);
    }

    private static JourneyTrigger Trigger(JourneyNode node)
    {
        if (!node.Has("kind"))
            node.Fail(JourneyErrorCode.WrongValue, "kind");
        return new JourneyTrigger(node.Word("kind", TriggerKind.OrderPlaced))
        {
            DelayMinutes = node.Whole("delay", 0, 60 * 24 * 90, 0),
            Views = node.Whole("views", 1, 100, 1),
            Percent = node.Whole("percent", 0, 99, 0),
            DaysBefore = node.Whole("daysBefore", 0, 60, 0),
            StageId = node.Whole("stage", 0, 100, 0),
            SegmentId = node.Whole("segment", 0, int.MaxValue, 0),
            Period = node.Word("period", PeriodUnit.Month),
            Day = node.Whole("day", 1, 28, 1)
        };
    }

    private static JourneyStep? Step(JourneyNode node)
    {
        var id = node.Whole("id", 1, int.MaxValue, 0);
        if (id == 0)
            node.Fail(JourneyErrorCode.WrongValue, "id");
        var valid = node.Whole("validHours", 1, ActingStep.MostHours, ActingStep.UsualHours);
        switch (node.Text("kind", 20))
        {
            case W.Wait:
                return new WaitStep(id, Wait(node));
            case W.Condition:
                return new ConditionStep(id, node.Rule("rule"), node.Has("else") ? node.Whole("else", 1, int.MaxValue, 0) : null);
            case W.Mail:
                return new MailStep(id, [.. node.List("variants").Select(Variant)], node.Text("topic", 50), node.Flag("marketing", true),
                    node.Whole("discount", 0, int.MaxValue, 0), node.Whole("couponDays", 0, 3650, 0), valid)
                {
                    SubscriptionTypeId = node.Whole("subscription", 0, int.MaxValue, 0)
                };
            case W.Reward:
                return new RewardStep(id, node.Whole("points", 1, 1_000_000, 0), node.Whole("validDays", 0, 3650, 0), node.Text("note", W.MostName));
            case W.Task:
                return new TaskStep(id, node.Text("title", W.MostName, true), node.Text("text", W.MostText), node.Whole("dueDays", 0, 365, 2), node.Whole("taskKind", 0, 100, 0));
            case W.Tag:
                return new TagStep(id, node.Text("tag", 50, true), node.Flag("remove", false));
            default:
                node.Fail(JourneyErrorCode.WrongValue, "kind");
                return null;
        }
    }

    private static JourneyWait Wait(JourneyNode node)
    {
        if (!node.Has("minute"))
            return JourneyWait.For(node.Whole("amount", 0, 10_000, 0), node.Word("unit", WaitUnit.Hours));
        return new JourneyWait(0, WaitUnit.Hours, node.Whole("minute", 0, 24 * 60 - 1, 0), node.Numbers("weekdays", 1, 7));
    }

    private static MailVariant Variant(JourneyNode node) => new(node.Text("template", W.MostName), node.Whole("weight", 0, 1000, 1));
}
