namespace Nop.Plugin.CustomerLoyalty.Engine.Overview;

/// <summary>What is counted for each day. Numbers are stored and never change.</summary>
public enum DailyMetric
{
    /// <summary>By stage: customers, and their revenue of a year.</summary>
    CustomersByStage = 1,

    /// <summary>By tier (0 for none): customers.</summary>
    CustomersByTier = 2,

    /// <summary>Core customers at risk, dormant or lost, and their revenue of a year.</summary>
    ValueAtRisk = 3,

    /// <summary>Customers with an order within a year, and as value those with more than one.</summary>
    RepeatRate = 4,

    /// <summary>Answers of whom both expectation and experience are known, and as value the sum of their gaps.</summary>
    SatisfactionGap = 5,

    /// <summary>Answers, and as value the low ones.</summary>
    SurveyAnswers = 6,
    CasesOpened = 7,
    CasesClosed = 8,

    /// <summary>Cases that are worked on, and as value the overdue ones.</summary>
    CasesOpen = 9,
    PointsIssued = 10,
    PointsSpent = 11,

    /// <summary>Points that customers hold, and what they are worth.</summary>
    PointsOwed = 12,
    MailsSent = 13,

    /// <summary>Clicks that persons made.</summary>
    MailsClicked = 14,

    /// <summary>Orders after a click in a mail, and what they brought.</summary>
    MailSales = 15,

    /// <summary>Products that came into sight in blocks.</summary>
    BlocksShown = 16,
    BlocksClicked = 17,

    /// <summary>Orders after a click in a block, and what their lines brought.</summary>
    BlockSales = 18,
    Contacts = 19,

    /// <summary>By segment: members, and their revenue of a year.</summary>
    SegmentCustomers = 20,

    /// <summary>By segment, as <see cref="RepeatRate"/>.</summary>
    SegmentRepeat = 21,

    /// <summary>By segment, as <see cref="ValueAtRisk"/>.</summary>
    SegmentAtRisk = 22
}
