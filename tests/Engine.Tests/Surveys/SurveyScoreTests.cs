using Nop.Plugin.CustomerLoyalty.Engine.Surveys;

namespace Engine.Tests.Surveys;

[Category("G3")]
public class SurveyScoreTests
{
    [TestCase(7, null, ExpectedResult = 100)]
    [TestCase(4, null, ExpectedResult = 50)]
    [TestCase(1, null, ExpectedResult = 0)]
    [TestCase(7, 7, ExpectedResult = 80, TestName = "Index_TheBestThatWasExpected_IsDelighted")]
    [TestCase(4, 7, ExpectedResult = 25, TestName = "Index_FarBelowWhatWasExpected_IsDissatisfied")]
    [TestCase(4, 4, ExpectedResult = 55, TestName = "Index_MediocreAsExpected_IsSatisfied")]
    [TestCase(6, 4, ExpectedResult = 91.67, TestName = "Index_BetterThanExpected_IsDelighted")]
    public decimal Index(int found, int? expected) =>
        SurveyScore.Of(SurveyKind.Perception, Forms.Perception, Forms.Marks(found, found, found, found, found), expected is { } mark ? Forms.All(mark) : default).Index!.Value;

    [Test]
    public void Expectation_SaysNothingOfSatisfaction()
    {
        var score = SurveyScore.Of(SurveyKind.Expectation, Forms.Expectation, Forms.Marks(1, 1, 1, 1, 1));
        Assert.That(score.Index, Is.Null);
        Assert.That(score.IsLow(100), Is.False);
        Assert.That(score.Marks.Mean, Is.EqualTo(1m));
    }

    [TestCase(0, ExpectedResult = 0)]
    [TestCase(6, ExpectedResult = 39)]
    [TestCase(7, ExpectedResult = 60)]
    [TestCase(8, ExpectedResult = 70)]
    [TestCase(9, ExpectedResult = 90)]
    [TestCase(10, ExpectedResult = 100)]
    public decimal Recommendation_DetractorsAreDissatisfied_PromotersDelighted(int mark) =>
        SurveyScore.Of(SurveyKind.Recommendation, ReadyMadeForms.Of(SurveyKind.Recommendation), Forms.Marks(mark)).Index!.Value;

    [TestCase(1, ExpectedResult = 0)]
    [TestCase(3, ExpectedResult = 50)]
    [TestCase(5, ExpectedResult = 100)]
    public decimal Satisfaction_OneToFive(int mark) => SurveyScore.Of(SurveyKind.Satisfaction, ReadyMadeForms.Of(SurveyKind.Satisfaction), Forms.Marks(mark)).Index!.Value;

    [Test]
    public void OneBadSide_IsLow_ThoughTheRestIsGood()
    {
        var score = SurveyScore.Of(SurveyKind.Perception, Forms.Perception, Forms.Marks(7, 7, 2, 7, 7));
        Assert.That(score.IsLow(40), Is.True);
        Assert.That(score.Marks.Weakest, Is.EqualTo(ServiceDimension.Tangibles));
        Assert.That(SurveyScore.Of(SurveyKind.Perception, Forms.Perception, Forms.Marks(7, 7, 3, 7, 7)).IsLow(40), Is.False);
    }

    [Test]
    public void LongForm_HasTwentyTwoStatements_AndTheMeansOfTheirSides()
    {
        var form = ReadyMadeForms.Of(SurveyKind.LongForm);
        var statements = form.Questions.Where(question => question.Kind == QuestionKind.Scale).ToList();
        Assert.That(statements, Has.Count.EqualTo(22));
        Assert.That(form.Questions.Select(question => question.Id), Is.EqualTo(Enumerable.Range(1, 24)));
        var given = new GivenAnswers { Marks = statements.ToDictionary(question => question.Id, question => question.Dimension == ServiceDimension.Empathy ? 3 + (question.Id % 2) : 6) };
        var marks = SurveyScore.Of(SurveyKind.LongForm, form, given).Marks;
        Assert.That(marks.Reliability, Is.EqualTo(6m));
        Assert.That(marks.Empathy, Is.InRange(3m, 4m));
    }

    [Test]
    public void QuestionsLeftOut_CountForNothing()
    {
        var score = SurveyScore.Of(SurveyKind.Perception, Forms.Perception, Forms.Marks(6));
        Assert.That(score.Marks, Is.EqualTo(new DimensionMarks(6, null, null, null, null)));
        Assert.That(SurveyScore.Of(SurveyKind.Own, Forms.Perception, GivenAnswers.None).Index, Is.Null);
    }
}
