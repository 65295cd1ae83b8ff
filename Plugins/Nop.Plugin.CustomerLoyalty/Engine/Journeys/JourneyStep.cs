using Nop.Plugin.CustomerLoyalty.Engine.Segments;

namespace Nop.Plugin.CustomerLoyalty.Engine.Journeys;

/// <param name="Id">1 and up, never given twice in all versions of a journey: it names what was done.</param>
public abstract record JourneyStep(int Id);

/// <summary>Passes by itself when its time has come.</summary>
public sealed record WaitStep(int Id, JourneyWait Wait) : JourneyStep(Id);

/// <summary>Goes on with the next step while the rule holds at that moment.</summary>
/// <param name="ElseStepId">Where it goes on otherwise, further down; null leaves the journey.</param>
public sealed record ConditionStep(int Id, SegmentRule Rule, int? ElseStepId) : JourneyStep(Id);

/// <summary>A step that does something. What could not be done within its hours is left out.</summary>
public abstract record ActingStep(int Id, int ValidHours) : JourneyStep(Id)
{
    public const int UsualHours = 48;
    public const int MostHours = 24 * 365;
}

/// <param name="Topic">What the customer may switch off by itself.</param>
/// <param name="IsMarketing">False for what belongs to an order or a case and needs no consent.</param>
/// <param name="DiscountId">A coupon code of the recipient's own is made from it; 0 for none.</param>
public sealed record MailStep(
    int Id,
    IReadOnlyList<MailVariant> Variants,
    string Topic,
    bool IsMarketing = true,
    int DiscountId = 0,
    int CouponDays = 0,
    int ValidHours = ActingStep.UsualHours) : ActingStep(Id, ValidHours)
{
    public const int MostVariants = 4;

    /// <summary>The kind of newsletter whose subscription is the consent; 0 for the one that the shop's rules name.</summary>
    public int SubscriptionTypeId { get; init; }
}

/// <param name="Template">System name of a message template.</param>
/// <param name="Weight">Share of the recipients, against the weights of the others.</param>
public sealed record MailVariant(string Template, int Weight = 1);

public sealed record RewardStep(int Id, int Points, int ValidDays, string Note) : ActingStep(Id, 24 * 30);

/// <summary>Something that a person does.</summary>
/// <param name="Kind">Number of the kind of task; 0 for none in particular.</param>
public sealed record TaskStep(int Id, string Title, string Text, int DueDays, int Kind = 0) : ActingStep(Id, 24 * 30);

public sealed record TagStep(int Id, string Tag, bool Remove = false) : ActingStep(Id, 24 * 30);
