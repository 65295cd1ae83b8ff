namespace Nop.Plugin.CustomerLoyalty.Engine.Surveys;

/// <summary>What is wrong with an answer.</summary>
public enum AnswerFault
{
    /// <summary>The question has to be answered.</summary>
    Missing = 1,

    /// <summary>No such mark or option.</summary>
    Unknown = 2,
    TooLong = 3
}
