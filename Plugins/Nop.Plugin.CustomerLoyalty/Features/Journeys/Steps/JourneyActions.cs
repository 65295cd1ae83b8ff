using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Engine.Journeys;
using Nop.Plugin.CustomerLoyalty.Platform.Setup.Messages;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Steps;

/// <summary>What the steps of a journey put into the outbox.</summary>
public static class JourneyActions
{
    private const string Prefix = "journey:";
    private const int MostProducts = 20;

    public static string KeyOf(int enrollmentId, int stepId) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{enrollmentId}:{stepId}");

    /// <summary>0 when it is no key of ours.</summary>
    public static int EnrollmentOf(string key) =>
        key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) && key[Prefix.Length..].Split(':') is [var id, _] && int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var found) ? found : 0;

    public static PlannedAction Of(LoyaltyEnrollment row, JourneyDefinition definition, PassedStep passed, JourneyHistory history, DateTime nowUtc)
    {
        var (kind, payload) = passed.Step switch
        {
            MailStep mail => (ActionKind.Mail, ActionPayload.Write(Mail(row, definition, mail, passed.Variant, history, nowUtc))),
            RewardStep reward => (ActionKind.Reward, ActionPayload.Write(new RewardPayload(reward.Points, reward.ValidDays, reward.Note))),
            TaskStep task => (ActionKind.Task, ActionPayload.Write(new TaskPayload(task.Title, task.Text, 0, task.DueDays, task.Kind))),
            TagStep tag => (ActionKind.Tag, ActionPayload.Write(new TagPayload(tag.Tag, tag.Remove))),
            _ => throw new ArgumentException($"{passed.Step.GetType().Name} does nothing.", nameof(passed))
        };
        return new PlannedAction(KeyOf(row.Id, passed.Step.Id), kind, new ActionSource(ActionSourceKind.Journey, row.JourneyId, row.VersionId, passed.Step.Id, passed.Variant),
            row.CustomerId, row.StoreId, passed.DueOnUtc, passed.ExpiresOnUtc, payload);
    }

    private static MailPayload Mail(LoyaltyEnrollment row, JourneyDefinition definition, MailStep mail, int variant, JourneyHistory history, DateTime nowUtc) => new()
    {
        TemplateName = mail.Variants[Math.Max(0, variant - 1)].Template,
        Topic = mail.Topic,
        IsMarketing = mail.IsMarketing,
        SubscriptionTypeId = mail.SubscriptionTypeId,
        OrderId = TriggerNeeds.IsOfAnOrder(definition.Trigger.Kind) ? row.SubjectId : 0,
        ProductIds = [.. JourneySubject.Products(definition.Trigger, row.Entry, history, nowUtc).TakeLast(MostProducts)],
        DiscountId = mail.DiscountId,
        CouponDays = mail.CouponDays,
        Tokens = Tokens(row, definition, mail)
    };

    private static Dictionary<string, string> Tokens(LoyaltyEnrollment row, JourneyDefinition definition, MailStep mail)
    {
        var points = definition.Steps.TakeWhile(step => step.Id != mail.Id).OfType<RewardStep>().Sum(step => step.Points);
        var tokens = new Dictionary<string, string> { [MessageTokens.Points] = points.ToString(CultureInfo.InvariantCulture) };
        if (definition.Trigger.Kind != TriggerKind.PointsExpiring)
            return tokens;
        tokens[MessageTokens.ExpiringPoints] = row.SubjectId.ToString(CultureInfo.InvariantCulture);
        if (DateTime.TryParseExact(row.Subject.Split(':')[^1], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            tokens[MessageTokens.ExpireOn] = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return tokens;
    }
}
