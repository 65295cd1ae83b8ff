using Nop.Plugin.CustomerLoyalty.Engine.Mailing;

namespace Engine.Tests.Mailing;

[Category("E6")]
public class ClickFilterTests
{
    private static readonly DateTime Sent = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);

    [Test]
    public void APerson_CountsAlsoWhenHeClicksTwice() =>
        Assert.That(Human(Click(1, "a", 60), Click(2, "a", 62), Click(3, "b", 64)), Is.EquivalentTo(new[] { 1, 2, 3 }));

    [Test]
    public void WhoOpensEveryLinkAtOnce_CountsForNothing_AndAPersonAfterHimDoes() =>
        Assert.That(Human(Click(1, "a", 60), Click(2, "b", 61), Click(3, "c", 62), Click(4, "d", 66), Click(5, "a", 600)), Is.EquivalentTo(new[] { 5 }));

    [Test]
    public void WhoIsThereBeforeAnybodyCanRead_CountsForNothing() => Assert.That(Human(Click(1, "a", 1), Click(2, "a", 120)), Is.EquivalentTo(new[] { 2 }));

    [Test]
    public void WhoSaysThatHeIsAutomatic_CountsForNothing() => Assert.That(Human(Click(1, "a", 60) with { LooksAutomatic = true }), Is.Empty);

    private static IReadOnlySet<int> Human(params MailClick[] clicks) => ClickFilter.Human(clicks, Sent);

    private static MailClick Click(int id, string link, int seconds) => new(id, link, Sent.AddSeconds(seconds), false);
}
