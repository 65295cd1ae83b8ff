using Nop.Plugin.CustomerLoyalty.Engine.Outcomes;

namespace Engine.Tests.Outcomes;

[Category("J3")]
public class OutcomeTests
{
    [Test]
    public void ControlGroup_HasAboutItsShare_AndIsAlwaysTheSame()
    {
        var control = Enumerable.Range(1, 20_000).Where(id => ControlGroup.Contains(id, "next:2", 10)).ToList();
        Assert.That(control, Has.Count.InRange(1_850, 2_150));
        Assert.That(control.All(id => ControlGroup.Contains(id, "next:2", 10)), Is.True);
        Assert.That(control.Count(id => ControlGroup.Contains(id, "next:3", 10)), Is.InRange(130, 270), "another measure, another group");
    }

    [TestCase(0, false)]
    [TestCase(100, true)]
    public void ControlGroup_OfNobodyOrEverybody(int percent, bool inIt) =>
        Assert.That(Enumerable.Range(1, 500).Select(id => ControlGroup.Contains(id, "x", percent)), Is.All.EqualTo(inIt));

    /// <summary>Newcombe 1998, Statistics in Medicine 17, table II, method 10: 56/70 against 48/80 gives 0.0524 to 0.3339.</summary>
    [Test]
    public void Uplift_HasThePublishedInterval()
    {
        var uplift = Uplift.Of(70, 56, 80, 48);
        Assert.That(uplift.Difference, Is.EqualTo(0.2).Within(1e-9));
        Assert.That(uplift.Low, Is.EqualTo(0.0524).Within(5e-5));
        Assert.That(uplift.High, Is.EqualTo(0.3339).Within(5e-5));
        Assert.That(uplift.IsSignificant, Is.True);
    }

    [Test]
    public void Uplift_WithoutAGroup_IsNotKnown() => Assert.That(Uplift.Of(0, 0, 10, 5).Difference, Is.Null);

    [Test]
    public void Uplift_OfFew_IsNotSignificant() => Assert.That(Uplift.Of(5, 3, 5, 1).IsSignificant, Is.False);
}
