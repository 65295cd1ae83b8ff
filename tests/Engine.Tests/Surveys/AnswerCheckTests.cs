using Nop.Plugin.CustomerLoyalty.Engine.Surveys;

namespace Engine.Tests.Surveys;

[Category("G3")]
public class AnswerCheckTests
{
    private static readonly SurveyForm Own = new()
    {
        Questions =
        [
            new SurveyQuestion { Id = 1, Kind = QuestionKind.Choice, Options = [new SurveyOption(1, Words("tea")), new SurveyOption(4, Words("coffee"))], Texts = Words("Which?") },
            new SurveyQuestion { Id = 2, Kind = QuestionKind.Text, Texts = Words("Why?") },
            new SurveyQuestion { Id = 3, Kind = QuestionKind.Recommendation, IsRequired = true, Texts = Words("Likely?") }
        ]
    };

    [Test]
    public void CompleteAnswers_HaveNoFaults() => Assert.That(AnswerCheck.Faults(Forms.Perception, Forms.Marks(1, 7, 4, 4, 4)), Is.Empty);

    [Test]
    public void RequiredQuestions_MustBeAnswered_OthersNeedNot()
    {
        Assert.That(AnswerCheck.Faults(Forms.Perception, Forms.Marks(1, 7)), Is.EquivalentTo(new Dictionary<int, AnswerFault> { [3] = AnswerFault.Missing, [4] = AnswerFault.Missing, [5] = AnswerFault.Missing }));
        Assert.That(AnswerCheck.Faults(Own, new GivenAnswers { Marks = new Dictionary<int, int> { [3] = 0 } }), Is.Empty);
    }

    [TestCase(1, 0, AnswerFault.Unknown)]
    [TestCase(1, 8, AnswerFault.Unknown)]
    public void MarksOutsideOfTheScale_AreRefused(int question, int mark, AnswerFault fault) =>
        Assert.That(AnswerCheck.Faults(Forms.Perception, Forms.Marks(mark, 4, 4, 4, 4))[question], Is.EqualTo(fault));

    [Test]
    public void UnknownOptions_AndEndlessWords_AreRefused()
    {
        var faults = AnswerCheck.Faults(Own, new GivenAnswers
        {
            Marks = new Dictionary<int, int> { [1] = 2, [3] = 10 },
            Texts = new Dictionary<int, string> { [2] = new string('x', AnswerCheck.LongestText + 1) }
        });
        Assert.That(faults, Is.EquivalentTo(new Dictionary<int, AnswerFault> { [1] = AnswerFault.Unknown, [2] = AnswerFault.TooLong }));
    }

    [Test]
    public void NothingAtAll_IsAFaultOfTheWholeForm()
    {
        var optional = Own with { Questions = [.. Own.Questions.Take(2)] };
        Assert.That(AnswerCheck.Faults(optional, GivenAnswers.None).Keys, Is.EqualTo(new[] { AnswerCheck.WholeForm }));
    }

    [Test]
    public void WhatDoesNotBelongToTheForm_IsNotKept()
    {
        var kept = AnswerCheck.Of(Own, new GivenAnswers
        {
            Marks = new Dictionary<int, int> { [1] = 4, [2] = 5, [99] = 1 },
            Texts = new Dictionary<int, string> { [2] = " Good tea. ", [3] = "no" }
        });
        Assert.That(kept.Marks, Is.EqualTo(new Dictionary<int, int> { [1] = 4 }));
        Assert.That(kept.Texts, Is.EqualTo(new Dictionary<int, string> { [2] = "Good tea." }));
        Assert.That(kept.WithoutWords().Texts, Is.Empty);
    }

    [Test]
    public void Forms_SurviveStorage_AndUnreadableOnes_AreNull()
    {
        var read = SurveyJson.Read<SurveyForm>(SurveyJson.Write(Own))!;
        Assert.That(SurveyJson.Write(read), Is.EqualTo(SurveyJson.Write(Own)));
        Assert.That(read.Questions[0].Options[1].Texts[0], Is.EqualTo("coffee"));
        Assert.That(SurveyJson.Read<SurveyForm>("{"), Is.Null);
        Assert.That(SurveyJson.Read<SurveyForm>(null), Is.Null);
    }

    [Test]
    public void FormsOfTheShop_AreLookedThrough()
    {
        Assert.That(FormCheck.Of(Own), Is.Empty);
        Assert.That(FormCheck.Of(new SurveyForm()).Single().Kind, Is.EqualTo(FormProblemKind.NoQuestions));
        foreach (var kind in Enum.GetValues<SurveyKind>().Where(kind => kind != SurveyKind.Own))
            Assert.That(FormCheck.Of(ReadyMadeForms.Of(kind)), Is.Empty, kind.ToString());
        var wrong = Own with
        {
            Questions =
            [
                new SurveyQuestion { Id = 1, Kind = QuestionKind.Choice, Options = [new SurveyOption(1, Words(" "))], Texts = new Dictionary<int, string> { [2] = "只有中文" } },
                new SurveyQuestion { Id = 1, Kind = (QuestionKind)99, Texts = Words(new string('x', 501)) }
            ]
        };
        Assert.That(FormCheck.Of(wrong).Select(problem => (problem.Question, problem.Kind)), Is.EquivalentTo(new[]
        {
            (1, FormProblemKind.NoText), (1, FormProblemKind.Options), (1, FormProblemKind.NoOptionText), (2, FormProblemKind.UnknownKind), (2, FormProblemKind.TooLong), (0, FormProblemKind.SameNumber)
        }));
    }

    private static Dictionary<int, string> Words(string text) => new() { [0] = text };
}
