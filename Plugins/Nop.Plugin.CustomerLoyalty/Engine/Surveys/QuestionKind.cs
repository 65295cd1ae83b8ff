namespace Nop.Plugin.CustomerLoyalty.Engine.Surveys;

/// <summary>How a question is answered. Numbers are stored and never change.</summary>
public enum QuestionKind
{
    /// <summary>1 to 7, from not at all to fully.</summary>
    Scale = 1,

    /// <summary>1 to 5, from very dissatisfied to very satisfied.</summary>
    Satisfaction = 2,

    /// <summary>0 to 10, from not at all likely to extremely likely.</summary>
    Recommendation = 3,

    /// <summary>One of several options.</summary>
    Choice = 4,

    /// <summary>In words.</summary>
    Text = 5,

    /// <summary>Which of the five dimensions matters most.</summary>
    Importance = 6
}
