using System.Text;
using System.Text.Json;
using Nop.Plugin.CustomerLoyalty.Engine.Segments;
using W = Nop.Plugin.CustomerLoyalty.Engine.Journeys.JourneyWords;

namespace Nop.Plugin.CustomerLoyalty.Engine.Journeys;

/// <summary>The stored form of a definition: JSON with a version. The same definition gives the same text.</summary>
public static class JourneyWriter
{
    public static string Write(JourneyDefinition definition)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
            Write(json, definition);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter json, JourneyDefinition definition)
    {
        json.WriteStartObject();
        json.WriteNumber("version", W.Version);
        Write(json, definition.Trigger);
        json.WriteNumber("store", definition.StoreId);
        Rule(json, "audience", definition.Audience);
        json.WriteBoolean("staysInAudience", definition.StaysInAudience);
        json.WriteStartArray("steps");
        foreach (var step in definition.Steps)
            Write(json, step);
        json.WriteEndArray();
        json.WriteStartObject("goal");
        json.WriteString("kind", definition.Goal.Kind.ToString());
        json.WriteNumber("days", definition.Goal.Days);
        json.WriteEndObject();
        json.WriteStartObject("reEntry");
        json.WriteString("kind", definition.ReEntry.Kind.ToString());
        json.WriteNumber("days", definition.ReEntry.Days);
        json.WriteEndObject();
        json.WriteNumber("holdOut", definition.HoldOutPercent);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, JourneyTrigger trigger)
    {
        json.WriteStartObject("trigger");
        json.WriteString("kind", trigger.Kind.ToString());
        json.WriteNumber("delay", trigger.DelayMinutes);
        json.WriteNumber("views", trigger.Views);
        json.WriteNumber("percent", trigger.Percent);
        json.WriteNumber("daysBefore", trigger.DaysBefore);
        json.WriteNumber("stage", trigger.StageId);
        json.WriteNumber("segment", trigger.SegmentId);
        json.WriteString("period", trigger.Period.ToString());
        json.WriteNumber("day", trigger.Day);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, JourneyStep step)
    {
        json.WriteStartObject();
        json.WriteNumber("id", step.Id);
        switch (step)
        {
            case WaitStep wait:
                json.WriteString("kind", W.Wait);
                Write(json, wait.Wait);
                break;
            case ConditionStep condition:
                json.WriteString("kind", W.Condition);
                Rule(json, "rule", condition.Rule);
                if (condition.ElseStepId is { } other)
                    json.WriteNumber("else", other);
                break;
            case MailStep mail:
                Write(json, mail);
                break;
            case RewardStep reward:
                json.WriteString("kind", W.Reward);
                json.WriteNumber("points", reward.Points);
                json.WriteNumber("validDays", reward.ValidDays);
                json.WriteString("note", reward.Note);
                break;
            case TaskStep task:
                json.WriteString("kind", W.Task);
                json.WriteString("title", task.Title);
                json.WriteString("text", task.Text);
                json.WriteNumber("dueDays", task.DueDays);
                if (task.Kind > 0)
                    json.WriteNumber("taskKind", task.Kind);
                break;
            case TagStep tag:
                json.WriteString("kind", W.Tag);
                json.WriteString("tag", tag.Tag);
                json.WriteBoolean("remove", tag.Remove);
                break;
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, JourneyWait wait)
    {
        if (wait.MinuteOfDay is not { } minute)
        {
            json.WriteNumber("amount", wait.Amount);
            json.WriteString("unit", wait.Unit.ToString());
            return;
        }

        json.WriteNumber("minute", minute);
        json.WriteStartArray("weekdays");
        foreach (var day in wait.Weekdays)
            json.WriteNumberValue(day);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, MailStep mail)
    {
        json.WriteString("kind", W.Mail);
        json.WriteString("topic", mail.Topic);
        json.WriteBoolean("marketing", mail.IsMarketing);
        json.WriteNumber("discount", mail.DiscountId);
        json.WriteNumber("couponDays", mail.CouponDays);
        json.WriteNumber("validHours", mail.ValidHours);
        if (mail.SubscriptionTypeId > 0)
            json.WriteNumber("subscription", mail.SubscriptionTypeId);
        json.WriteStartArray("variants");
        foreach (var variant in mail.Variants)
        {
            json.WriteStartObject();
            json.WriteString("template", variant.Template);
            json.WriteNumber("weight", variant.Weight);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Rule(Utf8JsonWriter json, string name, SegmentRule rule)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(RuleWriter.Write(rule));
    }
}
