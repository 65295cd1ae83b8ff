using Nop.Plugin.CustomerLoyalty.Engine.Journeys;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Plugin.CustomerLoyalty.Engine.Segments;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.ReadyMade;

/// <summary>Journeys that most shops want. They come switched off; each is a beginning to be made one's own.</summary>
public static class ReadyMadeJourneys
{
    private const int Hour = 60;
    private const int Day = 24 * Hour;
    private const int HoldOut = 10;
    private const int HandwrittenLetter = (int)FollowUps.FollowUpKind.HandwrittenLetter;
    private const int Call = (int)FollowUps.FollowUpKind.Call;

    public static readonly IReadOnlyList<ReadyMadeJourney> All =
    [
        new("Welcome", Of(TriggerKind.Registered, GoalKind.None, 14, new ReEntry(ReEntryKind.Never),
            Service(1, "Loyalty.Welcome"), Wait(2, 3, WaitUnit.Days), Morning(3), Unless(4, new NumberRule("Orders", new NumberTest(Comparison.Equal, 0))), Mail(5, "Loyalty.WelcomeDiscover", MailTopics.News))),
        new("CartReminder", Of(new JourneyTrigger(TriggerKind.CartLeft) { DelayMinutes = Hour }, GoalKind.Order, 7, After(7),
            Mail(1, "Loyalty.CartReminder", MailTopics.Reminders, 12), Wait(2, 23, WaitUnit.Hours), Mail(3, "Loyalty.CartSecond", MailTopics.Reminders, 24), Wait(4, 48, WaitUnit.Hours), Mail(5, "Loyalty.CartLast", MailTopics.Reminders, 24))),
        new("BrowseReminder", Of(new JourneyTrigger(TriggerKind.ViewedNotBought) { DelayMinutes = Day, Views = 2 }, GoalKind.ProductOrder, 7, After(14),
            Morning(1), Mail(2, "Loyalty.BrowseReminder", MailTopics.Reminders))),
        new("WishListReminder", Of(new JourneyTrigger(TriggerKind.WishList) { DelayMinutes = 3 * Day }, GoalKind.ProductOrder, 14, After(30),
            Mail(1, "Loyalty.WishListReminder", MailTopics.Reminders), Wait(2, 4, WaitUnit.Days), Mail(3, "Loyalty.WishListSecond", MailTopics.Reminders))),
        new("PriceDrop", Of(new JourneyTrigger(TriggerKind.PriceDrop) { Percent = 5 }, GoalKind.ProductOrder, 7, After(3),
            Mail(1, "Loyalty.PriceDrop", MailTopics.Products, 24))),
        new("BackInStock", Of(TriggerKind.BackInStock, GoalKind.ProductOrder, 7, new ReEntry(ReEntryKind.OncePerSubject),
            Mail(1, "Loyalty.BackInStock", MailTopics.Products, 24))),
        new("ThankYou", Of(TriggerKind.OrderPaid, GoalKind.None, 30, new ReEntry(ReEntryKind.OncePerSubject),
            Wait(1, 2, WaitUnit.Hours), Service(2, "Loyalty.ThankYou"), Unless(3, new FlagRule("IsCore", true)), new TaskStep(4, "Thank by hand", "A core customer has ordered again. Write a few lines by hand and put the card into the parcel, or send it after.", 2, HandwrittenLetter))),
        new("HowTo", Of(TriggerKind.OrderDelivered, GoalKind.None, 30, new ReEntry(ReEntryKind.OncePerSubject),
            Wait(1, 1, WaitUnit.Days), Morning(2), Service(3, "Loyalty.HowTo"))),
        new("ReviewRequest", Of(TriggerKind.OrderDelivered, GoalKind.Review, 30, After(14),
            Wait(1, 10, WaitUnit.Days), Evening(2), Mail(3, "Loyalty.ReviewRequest", MailTopics.Care))),
        new("MaintenanceReminder", Of(TriggerKind.OrderDelivered, GoalKind.None, 30, After(150),
            Wait(1, 182, WaitUnit.Days), Morning(2), Service(3, "Loyalty.MaintenanceReminder"))),
        new("WarrantyReminder", Of(TriggerKind.OrderDelivered, GoalKind.None, 30, new ReEntry(ReEntryKind.OncePerSubject),
            Wait(1, 700, WaitUnit.Days), Morning(2), Service(3, "Loyalty.WarrantyReminder"))),
        new("ReturnFollowUp", Of(TriggerKind.ReturnSettled, GoalKind.None, 30, new ReEntry(ReEntryKind.OncePerSubject),
            Wait(1, 3, WaitUnit.Days), Morning(2), Service(3, "Loyalty.ReturnFollowUp"))),
        new("Survey", Of(TriggerKind.OrderDelivered, GoalKind.Survey, 30, After(30),
            Wait(1, 5, WaitUnit.Days), Evening(2), Mail(3, "Loyalty.SurveyInvitation", MailTopics.Care))),
        new("Replenishment", Of(new JourneyTrigger(TriggerKind.PurchaseDue) { DaysBefore = 3 }, GoalKind.Order, 14, new ReEntry(ReEntryKind.OncePerSubject),
            Morning(1), Mail(2, "Loyalty.Replenishment", MailTopics.Products))),
        new("CrossSell", Of(TriggerKind.OrderDelivered, GoalKind.Order, 21, After(30),
            Wait(1, 14, WaitUnit.Days), Morning(2), Mail(3, "Loyalty.CrossSell", MailTopics.Products))),
        new("WinBack", Of(new JourneyTrigger(TriggerKind.StageEntered) { StageId = (int)LifecycleStage.Dormant }, GoalKind.Order, 30, After(180),
            new WaitStep(1, JourneyWait.Until(10, 0, 2, 3, 4)), Mail(2, "Loyalty.WinBack", MailTopics.News), Wait(3, 14, WaitUnit.Days), Morning(4), Mail(5, "Loyalty.WinBackSecond", MailTopics.News),
            Wait(6, 7, WaitUnit.Days), Unless(7, new NumberRule("ValueBand", new NumberTest(Comparison.AtLeast, 4))), new TaskStep(8, "Win back in person", "A valuable customer has not answered two letters. Call and ask what we could do better.", 5, Call))),
        new("Birthday", Of(TriggerKind.Birthday, GoalKind.Order, 30, new ReEntry(ReEntryKind.OncePerSubject),
            new RewardStep(1, 50, 60, "A little something for your birthday"), new WaitStep(2, JourneyWait.Until(9)), Mail(3, "Loyalty.Birthday", MailTopics.News, 14))),
        new("Anniversary", Of(TriggerKind.Anniversary, GoalKind.Order, 30, new ReEntry(ReEntryKind.OncePerSubject),
            new WaitStep(1, JourneyWait.Until(10)), Mail(2, "Loyalty.Anniversary", MailTopics.News))),
        new("TierReached", Of(TriggerKind.TierReached, GoalKind.Order, 30, new ReEntry(ReEntryKind.OncePerSubject),
            Service(1, "Loyalty.TierReached")), "Tiers"),
        new("TierAtRisk", Of(TriggerKind.TierAtRisk, GoalKind.Order, 30, After(60),
            Morning(1), Service(2, "Loyalty.TierAtRisk")), "Tiers"),
        new("PointsExpiring", Of(new JourneyTrigger(TriggerKind.PointsExpiring) { DaysBefore = 14 }, GoalKind.Order, 14, new ReEntry(ReEntryKind.OncePerSubject),
            Morning(1), Service(2, "Loyalty.PointsExpiring"))),
        new("CaseFollowUp", Of(TriggerKind.CaseSettled, GoalKind.None, 30, new ReEntry(ReEntryKind.OncePerSubject),
            Wait(1, 3, WaitUnit.Days), Morning(2), Service(3, "Loyalty.CaseFollowUp")), "Cases")
    ];

    public static ReadyMadeJourney? Find(string? key) => All.FirstOrDefault(ready => ready.Key == key);

    private static JourneyDefinition Of(TriggerKind kind, GoalKind goal, int days, ReEntry again, params IReadOnlyList<JourneyStep> steps) => Of(new JourneyTrigger(kind), goal, days, again, steps);

    private static JourneyDefinition Of(JourneyTrigger trigger, GoalKind goal, int days, ReEntry again, params IReadOnlyList<JourneyStep> steps) => new()
    {
        Trigger = trigger,
        Goal = new JourneyGoal(goal, days),
        ReEntry = again,
        Steps = steps,
        // A service is nobody's experiment.
        HoldOutPercent = goal == GoalKind.None || steps.OfType<MailStep>().All(mail => !mail.IsMarketing) ? 0 : HoldOut
    };

    private static ReEntry After(int days) => new(ReEntryKind.AfterDays, days);

    private static WaitStep Wait(int id, int amount, WaitUnit unit) => new(id, JourneyWait.For(amount, unit));

    private static WaitStep Morning(int id) => new(id, JourneyWait.Until(10));

    private static WaitStep Evening(int id) => new(id, JourneyWait.Until(18));

    private static ConditionStep Unless(int id, SegmentRule rule) => new(id, rule, null);

    private static MailStep Mail(int id, string template, string topic, int validHours = ActingStep.UsualHours) => new(id, [new MailVariant(template)], topic, ValidHours: validHours);

    private static MailStep Service(int id, string template) => new(id, [new MailVariant(template)], MailTopics.Care, false);
}
