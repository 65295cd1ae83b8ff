namespace Nop.Plugin.CustomerLoyalty.Engine.Surveys;

/// <summary>What a survey measures. Numbers are stored and never change.</summary>
public enum SurveyKind
{
    /// <summary>What the customer counts on, asked when he buys: the first half of the short form.</summary>
    Expectation = 1,

    /// <summary>What he got, asked after delivery: the second half.</summary>
    Perception = 2,
    Satisfaction = 3,
    Recommendation = 4,

    /// <summary>The second half with 22 statements.</summary>
    LongForm = 5,
    Own = 6
}
