using FsCheck;
using FsCheck.Fluent;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Plugin.CustomerLoyalty.Engine.Segments;

namespace Engine.Tests.Segments;

/// <summary>Random rules over every kind of condition, and random customers whose values lie near the bounds that the rules ask for.</summary>
public static class RuleArbitraries
{
    public static readonly DateTime Now = new(2026, 3, 2, 9, 30, 0, DateTimeKind.Utc);

    private static readonly Gen<int> Small = Gen.Choose(0, 6);
    private static readonly Gen<bool> Coin = Gen.Elements(true, false);

    public static Arbitrary<SegmentRule> Rules() => Arb.From(Gen.Sized(size => Rule(Math.Min(size, 12), 1)));

    public static Arbitrary<Asked> Customers() => Arb.From(
        from profile in Profile
        from facts in Gen.ArrayOf(Small, 40)
        from member in Gen.ArrayOf(Coin, 10)
        from tags in Gen.ArrayOf(Coin, 10)
        select new Asked(profile, facts, member, tags));

    private static readonly Gen<decimal> Number = Small.Select(number => number / 2m);

    private static readonly Gen<NumberTest> Test =
        from comparison in Gen.Elements(Enum.GetValues<Comparison>())
        from value in Number
        from more in Number
        select comparison == Comparison.Between ? new NumberTest(comparison, value, value + more) : new NumberTest(comparison, value);

    private static Gen<string> Field(params ProfileFieldType[] types) => Gen.Elements(ProfileFields.All.Where(field => types.Contains(field.Type)).Select(field => field.Name).ToArray());

    private static readonly Gen<int[]> Ids = Gen.NonEmptyListOf(Gen.Choose(1, 8)).Select(ids => ids.Take(5).ToArray());

    private static readonly Gen<DateOnly> Day = Gen.Choose(-6, 6).Select(days => new DateOnly(2026, 3, 2).AddDays(days));

    private static readonly Gen<FactWindow> Window = Gen.OneOf(
        Gen.Constant(FactWindow.Always),
        Small.Select(days => new FactWindow(Days: days)),
        Day.Select(day => new FactWindow(Since: day)),
        Day.Select(day => new FactWindow(Until: day)),
        from day in Day from length in Small select new FactWindow(Since: day, Until: day.AddDays(length)));

    private static readonly Gen<FactQuery> Query =
        from kinds in Gen.NonEmptyListOf(Gen.Elements(FactKind.OrderLine, FactKind.ProductViewed, FactKind.CartLineAdded))
        from window in Window
        from subject in Gen.Elements(Enum.GetValues<FactSubject>())
        from ids in Ids
        select new FactQuery([.. kinds.Distinct().Take(3)], window, subject, subject == FactSubject.Anything ? null : ids);

    private static readonly Gen<SegmentRule> Condition = Gen.OneOf<SegmentRule>(
        from field in Field(ProfileFieldType.Number, ProfileFieldType.Money) from test in Test select (SegmentRule)new NumberRule(field, test),
        from field in Field(ProfileFieldType.Choice) from one in Coin from ids in Ids select (SegmentRule)new ChoiceRule(field, one, ids),
        from field in Field(ProfileFieldType.Flag) from value in Coin select (SegmentRule)new FlagRule(field, value),
        from field in Field(Enum.GetValues<ProfileFieldType>()) from known in Coin select (SegmentRule)new KnownRule(field, known),
        from field in Field(ProfileFieldType.Date) from before in Coin from day in Day select (SegmentRule)new DayRule(field, before, day),
        from field in Field(ProfileFieldType.Date) from kind in Gen.Elements(Enum.GetValues<TimeRelation>()) from amount in Small from unit in Gen.Elements(TimeUnit.Days, TimeUnit.Hours)
        select (SegmentRule)new TimeRule(field, kind, amount, unit),
        from days in Small select (SegmentRule)new BirthdayRule("Birthday", days),
        from query in Query from sum in Coin from test in Test
        select (SegmentRule)new FactRule(query, sum && query.Kinds.All(AskableFacts.HasMoney) ? FactMeasure.Sum : FactMeasure.Count, test),
        from one in Coin from ids in Ids select (SegmentRule)new TagRule(one, ids),
        from one in Coin from ids in Ids select (SegmentRule)new TierRule(one, ids),
        from id in Gen.Choose(1, 9) from isIn in Coin select (SegmentRule)new MemberRule(id, isIn));

    private static Gen<SegmentRule> Rule(int size, int depth) => size <= 1 || depth > 8
        ? Condition
        : Gen.Frequency(
            (2, Condition),
            (1, Rule(size - 1, depth + 1).Select(rule => (SegmentRule)new NotRule(rule))),
            (2, Group(size, depth).Select(rules => (SegmentRule)new AllRule(rules))),
            (2, Group(size, depth).Select(rules => (SegmentRule)new AnyRule(rules))));

    private static Gen<SegmentRule[]> Group(int size, int depth) =>
        from count in Gen.Choose(1, 3)
        from rules in Gen.ArrayOf(Rule(size / count, depth + 1), count)
        select rules;

    private static Gen<decimal?> Maybe => Gen.OneOf(Gen.Constant((decimal?)null), Number.Select(number => (decimal?)number));

    private static readonly Gen<DateTime?> Moment = Gen.OneOf(
        Gen.Constant((DateTime?)null),
        Gen.Choose(-7 * 48, 7 * 48).Select(halfHours => (DateTime?)Now.AddMinutes(30 * halfHours)),
        Gen.Choose(-7, 7).Select(days => (DateTime?)Now.Date.AddDays(days)));

    private static readonly Gen<CustomerProfile> Profile =
        from numbers in Gen.ArrayOf(Small, 30)
        from decimals in Gen.ArrayOf(Maybe, 12)
        from dates in Gen.ArrayOf(Moment, 9)
        from flags in Gen.ArrayOf(Coin, 5)
        from birthday in Gen.Elements(0, 228, 229, 301, 302, 305, 1231)
        select new CustomerProfile(
            new CustomerDescription
            {
                CustomerId = 1, Birthday = birthday, CountryId = numbers[0], LanguageId = numbers[1], OwnerId = numbers[2], HasEmail = flags[0], HasPhone = flags[1]
            },
            new CustomerActivity
            {
                Orders = numbers[3], UndoneOrders = numbers[4], PurchaseDays = numbers[5], Orders30 = numbers[6], Orders90 = numbers[7], Orders365 = numbers[8],
                ProductViews = numbers[9], ProductViews30 = numbers[10], Searches = numbers[11], CartProducts = numbers[12], WishListProducts = numbers[13],
                Returns = numbers[14], Reviews = numbers[15], Cases = numbers[16], OpenCases = numbers[17], EmailsSent = numbers[18], EmailsClicked = numbers[19],
                BlocksShown = numbers[20], BlocksClicked = numbers[21], Newsletter = flags[2], IsRegistered = flags[3],
                Revenue = numbers[22] / 2m, Refunded = numbers[23], Revenue365 = numbers[24], RevenuePrior365 = numbers[25],
                TypicalGapDays = decimals[0], ReviewRating = decimals[1],
                RegisteredOnUtc = dates[0], FirstSeenOnUtc = dates[1], LastSeenOnUtc = dates[2], FirstOrderOnUtc = dates[3], LastOrderOnUtc = dates[4],
                LastViewOnUtc = dates[5], CartChangedOnUtc = dates[6], LastReturnOnUtc = dates[7]
            },
            new CustomerScores
            {
                Stage = (LifecycleStage)(numbers[26] + 1), Recency = numbers[27], Frequency = numbers[28], Monetary = numbers[29], Rfm = numbers[3], ValueBand = numbers[4],
                ExpectedGapDays = numbers[5], IsCore = flags[4], Alive = decimals[2], ExpectedOrders = decimals[3], ExpectedSpend = decimals[4],
                LifetimeValue = decimals[5], Satisfaction = decimals[6]
            });
}

/// <summary>A customer with answers for whatever facts and segments a rule asks for.</summary>
public sealed record Asked(CustomerProfile Profile, int[] Numbers, bool[] Memberships, bool[] Tags)
{
    public ISegmentSubject For(SegmentPlan plan) => new ProfileSubject(plan, Profile, FactsOf, IsMember, HasTag, InTier);

    public FactTotal FactsOf(FactQuery query)
    {
        var place = query.Key.Sum(letter => letter) % (Numbers.Length - 1);
        return new FactTotal(Numbers[place], Numbers[place + 1] / 2m);
    }

    public bool IsMember(int segmentId) => Memberships[segmentId];

    public bool HasTag(int tagId) => Tags[tagId];

    /// <summary>Who bears a tag is not in the tier of that number, so that the two are never mistaken for each other.</summary>
    public bool InTier(int tierId) => !Tags[tierId];
}
