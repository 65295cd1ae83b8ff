using Nop.Plugin.CustomerLoyalty.Engine.Surveys;

namespace Engine.Tests.Surveys;

/// <summary>Forms and answers of tests.</summary>
internal static class Forms
{
    public static readonly SurveyForm Perception = ReadyMadeForms.Of(SurveyKind.Perception);
    public static readonly SurveyForm Expectation = ReadyMadeForms.Of(SurveyKind.Expectation);

    /// <summary>Marks of the questions in their order.</summary>
    public static GivenAnswers Marks(params int[] marks) => new() { Marks = marks.Select((mark, index) => (index, mark)).ToDictionary(pair => pair.index + 1, pair => pair.mark) };

    public static DimensionMarks All(decimal mark) => new(mark, mark, mark, mark, mark);
}
