using Nop.Plugin.CustomerLoyalty.Engine.Journal;

namespace Engine.Tests.Journal;

[Category("A6")]
public class RetentionPolicyTests
{
    private static readonly DateTime Now = new(2026, 6, 1, 2, 0, 0, DateTimeKind.Utc);

    [Test]
    public void Due_FamilyKeptForEver_IsNotSwept()
    {
        var policy = new RetentionPolicy(new Dictionary<FactFamily, int> { [FactFamily.Order] = 0, [FactFamily.Browse] = 400 });

        var due = policy.Due(Now).Single();

        Assert.That(due.Family, Is.EqualTo(FactFamily.Browse));
        Assert.That(due.BeforeUtc, Is.EqualTo(Now.AddDays(-400)));
        Assert.That(due.Kinds, Is.EquivalentTo(new[] { 501, 502, 503, 504 }));
    }

    [Test]
    public void Due_NothingSaid_KeepsEverything() =>
        Assert.That(new RetentionPolicy(new Dictionary<FactFamily, int>()).Due(Now), Is.Empty);
}
