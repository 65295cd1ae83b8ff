using Nop.Plugin.CustomerLoyalty.Engine.Care;

namespace Engine.Tests.Care;

[Category("I1")]
public class CareOccasionTests
{
    private static readonly CareOccasion Birthday = new(OccasionKind.Birthday, 0, 0, 0);
    private static readonly CareOccasion First = new(OccasionKind.FirstOrder, 0, 0, 0);

    [TestCase(2027, 229, "2027-02-28")]
    [TestCase(2028, 229, "2028-02-29")]
    [TestCase(2027, 1231, "2027-12-31")]
    public void ABirthday_NeedsNoYear_AndTheLeapDayIsOnThe28thOtherwise(int year, int birthday, string day) =>
        Assert.That(Birthday.In(year, new CareSubject(1, birthday)), Is.EqualTo(DateOnly.Parse(day)));

    [TestCase(0)]
    [TestCase(1332)]
    [TestCase(230)]
    public void WhoseBirthdayIsUnknownOrNoDay_HasNone(int birthday) => Assert.That(Birthday.In(2027, new CareSubject(1, birthday)), Is.Null);

    [Test]
    public void TheFirstOrder_IsRememberedFromTheYearAfterIt()
    {
        var subject = new CareSubject(1, FirstOrder: new DateOnly(2024, 2, 29));
        Assert.That((First.In(2024, subject), First.In(2025, subject), First.In(2028, subject), First.In(2028, new CareSubject(2))),
            Is.EqualTo(((DateOnly?)null, (DateOnly?)new DateOnly(2025, 2, 28), (DateOnly?)new DateOnly(2028, 2, 29), (DateOnly?)null)));
    }

    [Test]
    public void AServiceCheck_IsSoManyMonthsAfterTheLastOrder_InTheYearInWhichItFalls()
    {
        var (check, subject) = (new CareOccasion(OccasionKind.ServiceCheck, 0, 6, 0), new CareSubject(1, LastOrder: new DateOnly(2026, 8, 31)));
        Assert.That((check.In(2026, subject), check.In(2027, subject)), Is.EqualTo(((DateOnly?)null, (DateOnly?)new DateOnly(2027, 2, 28))));
    }

    [Test]
    public void TheSameOccasion_HasTheSameCode_InEveryPlan()
    {
        Assert.That(new CareOccasion(OccasionKind.Festival, 0, 12, 25).Code, Is.EqualTo(new CareOccasion(OccasionKind.CustomDate, 0, 12, 25).Code));
        Assert.That(new[] { Birthday.Code, First.Code, new CareOccasion(OccasionKind.LunarFestival, LunarFestival.Qixi, 0, 0).Code, new CareOccasion(OccasionKind.ServiceCheck, 0, 6, 0).Code }, Is.Unique);
    }

    [TestCase(OccasionKind.Festival, 2, 29, true)]
    [TestCase(OccasionKind.Festival, 2, 30, false)]
    [TestCase(OccasionKind.CustomDate, 13, 1, false)]
    [TestCase(OccasionKind.ServiceCheck, 0, 0, false)]
    [TestCase(OccasionKind.LunarFestival, 0, 0, false)]
    public void OnlyDaysThatExist_AreValid(OccasionKind kind, int month, int day, bool valid) => Assert.That(new CareOccasion(kind, 0, month, day).IsValid, Is.EqualTo(valid));

    [Test]
    public void TheCode_OfADayThatAnotherOccasionLeft_IsAnother()
    {
        var day = new CareOccasion(OccasionKind.CustomDate, 0, 12, 25);
        Assert.That(day.CodeBeside(new HashSet<string>()), Is.EqualTo("day1225"));
        Assert.That(day.CodeBeside(new HashSet<string> { "day1225" }), Is.EqualTo("day1225-2"));
        Assert.That(day.CodeBeside(new HashSet<string> { "day1225", "day1225-2", "birthday" }), Is.EqualTo("day1225-3"));
    }
}
