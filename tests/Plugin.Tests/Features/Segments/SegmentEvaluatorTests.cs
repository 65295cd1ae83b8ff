using Demo.Data;
using Engine.Tests.Segments;
using FsCheck.Fluent;
using Nop.Core.Domain.Catalog;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Engine.Segments;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Notes.Tags;
using Nop.Plugin.CustomerLoyalty.Features.Segments;
using Nop.Plugin.CustomerLoyalty.Features.Segments.Evaluation;
using Nop.Plugin.CustomerLoyalty.Features.Segments.Members;
using Plugin.Tests.Support;

namespace Plugin.Tests.Features.Segments;

/// <summary>Random rules asked of random customers: what the database is asked of all must be what each is asked alone, from objects in memory.</summary>
[Category("C6")]
public class SegmentEvaluatorTests(DatabaseKind kind) : StoreTests(kind)
{
    private const int Customers = 60;
    private const int Rules = 200;
    private static readonly SegmentMoment Moment = new(RuleArbitraries.Now, TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"));

    private readonly Dictionary<int, int> _parents = [];
    private IList<LoyaltyFact> _facts = [];
    private IList<ProductCategory> _inCategories = [];
    private IList<ProductManufacturer> _ofManufacturers = [];
    private IList<LoyaltySegmentMember> _members = [];
    private IList<LoyaltyCustomerTag> _tags = [];

    [Test]
    public async Task All_OneByOneInMemory_AndEachAlone_AnswerTheSame()
    {
        var asked = await PrepareAsync();
        foreach (var rule in RuleArbitraries.Rules().Generator.Sample(Rules, 12))
        {
            var plan = SegmentPlan.Of(rule);
            var predicate = plan.Compile(Moment);
            var expected = asked.Where(customer => predicate(Subject(plan, customer))).Select(customer => customer.Profile.CustomerId).Order().ToList();

            var text = RuleWriter.Write(rule);
            Assert.That(await AllAsync(plan), Is.EqualTo(expected), text);
            Assert.That((await SomeAsync(plan, [.. Enumerable.Range(1, Customers)])).Order(), Is.EqualTo(expected), text);
            Assert.That(await SomeAsync(plan, [7]), Is.EquivalentTo(expected.Where(id => id == 7)), text);
        }
    }

    [Test]
    public async Task Rule_OverEveryField_FitsIntoOneRead()
    {
        await PrepareAsync();
        var known = Nop.Plugin.CustomerLoyalty.Engine.Profiles.ProfileFields.All.Select(field => (SegmentRule)new KnownRule(field.Name, true));
        Assert.That(await AllAsync(SegmentPlan.Of(new AnyRule([.. known]))), Has.Count.EqualTo(Customers));
    }

    [Test]
    public async Task StoreOfItsOwn_SeesWhatWasDoneThere()
    {
        var table = new ProfileTable(Shop);
        await table.Add(1, row => row.Orders = 3);
        await table.Add(1, row => row.Orders = 1, storeId: 2);
        var rule = SegmentPlan.Of(new NumberRule("Orders", new NumberTest(Comparison.AtLeast, 2)));
        Assert.That(await AllAsync(rule), Is.EqualTo(new[] { 1 }));
        Assert.That(await AllAsync(rule, storeId: 2), Is.Empty);
    }

    private async Task<IReadOnlyList<Asked>> PrepareAsync()
    {
        var table = new ProfileTable(Shop);
        var asked = RuleArbitraries.Customers().Generator.Sample(Customers, 20).ToList();
        for (var number = 0; number < asked.Count; number++)
        {
            asked[number] = asked[number] with { Profile = asked[number].Profile with { Who = asked[number].Profile.Who with { CustomerId = number + 1 } } };
            await table.Add(asked[number].Profile);
        }

        var random = new Random(5);
        await Shop.With<FactJournal, int>(journal => journal.AppendAsync([.. Enumerable.Range(0, 1500).Select(number => RandomFact(random, number))]));
        await CatalogueAsync(random);
        foreach (var segmentId in Enumerable.Range(1, 9))
            await Shop.With<SegmentMemberStore>(store => store.EnterAsync(segmentId, Enumerable.Range(1, Customers).Where(id => asked[id - 1].Memberships[segmentId]), Moment));

        for (var tagId = 1; tagId <= 9; tagId++)
            foreach (var id in Enumerable.Range(1, Customers).Where(id => asked[id - 1].Tags[tagId]))
                await Shop.Insert(new LoyaltyCustomerTag { TagId = tagId, CustomerId = id });

        _tags = await Shop.Rows<LoyaltyCustomerTag>();
        _facts = await Shop.Journal();
        _members = await Shop.Rows<LoyaltySegmentMember>();
        return asked;
    }

    private static Fact RandomFact(Random random, int number)
    {
        FactKind[] kinds = [FactKind.OrderLine, FactKind.OrderLine, FactKind.ProductViewed, FactKind.CartLineAdded, FactKind.OrderCancelled];
        var kind = kinds[random.Next(kinds.Length)];
        return new Fact
        {
            Key = $"f{number}", Kind = kind, CustomerId = random.Next(0, Customers + 1), ProductId = kind == FactKind.OrderCancelled ? 0 : random.Next(1, 10),
            SubjectId = kind == FactKind.OrderCancelled ? random.Next(1, 900) * 5 : random.Next(1, 4500),
            OccurredOnUtc = RuleArbitraries.Now.AddHours(-random.Next(0, 8 * 24)), Amount = random.Next(1, 5) / 2m
        };
    }

    private async Task CatalogueAsync(Random random)
    {
        if (_parents.Count == 0)
            for (var number = 1; number <= 8; number++)
            {
                var category = new Category { Name = $"C{number}", ParentCategoryId = number > 4 ? number - 4 : 0 };
                await Shop.Insert(category);
                _parents[category.Id] = category.ParentCategoryId;
                await Shop.Insert(new ProductCategory { CategoryId = category.Id, ProductId = random.Next(1, 10) });
                await Shop.Insert(new ProductManufacturer { ManufacturerId = number, ProductId = random.Next(1, 10) });
            }

        _inCategories = await Shop.Rows<ProductCategory>();
        _ofManufacturers = await Shop.Rows<ProductManufacturer>();
    }

    private ProfileSubject Subject(SegmentPlan plan, Asked asked) => new(plan, asked.Profile, query => FactsOf(asked.Profile.CustomerId, query),
        segmentId => _members.Any(member => member.SegmentId == segmentId && member.CustomerId == asked.Profile.CustomerId && member.StayKey == 0),
        tagId => _tags.Any(tag => tag.TagId == tagId && tag.CustomerId == asked.Profile.CustomerId));

    private FactTotal FactsOf(int customerId, FactQuery query)
    {
        var (from, to) = query.Window.Bounds(Moment);
        var undone = _facts.Where(fact => fact.KindId == (int)FactKind.OrderCancelled).Select(fact => fact.SubjectId).ToHashSet();
        var about = query.Subject switch
        {
            FactSubject.Products => query.SubjectIds!.ToHashSet(),
            FactSubject.Categories => _inCategories.Where(link => IsIn(link.CategoryId, query.SubjectIds!)).Select(link => link.ProductId).ToHashSet(),
            FactSubject.Manufacturers => _ofManufacturers.Where(link => query.SubjectIds!.Contains(link.ManufacturerId)).Select(link => link.ProductId).ToHashSet(),
            _ => null
        };
        var counted = _facts.Where(fact => fact.CustomerId == customerId && query.Kinds.Contains((FactKind)fact.KindId)
            && (from is null || fact.OccurredOnUtc >= from) && (to is null || fact.OccurredOnUtc < to)
            && (about is null || about.Contains(fact.ProductId))
            && !(fact.KindId == (int)FactKind.OrderLine && undone.Contains(fact.SubjectId) && WasUndoneWithin(fact.SubjectId, from))).ToList();
        return new FactTotal(counted.Count, query.Kinds.Any(AskableFacts.HasMoney) ? counted.Sum(fact => fact.Amount) : 0);
    }

    private bool WasUndoneWithin(int orderId, DateTime? from) =>
        _facts.Any(fact => fact.KindId == (int)FactKind.OrderCancelled && fact.SubjectId == orderId && (from is null || fact.OccurredOnUtc >= from));

    private bool IsIn(int categoryId, IReadOnlyList<int> wanted)
    {
        for (var at = categoryId; at != 0; at = _parents.GetValueOrDefault(at))
            if (wanted.Contains(at))
                return true;
        return false;
    }

    private async Task<IReadOnlyList<int>> AllAsync(SegmentPlan plan, int storeId = 0)
    {
        var found = new List<int>();
        await Shop.With<SegmentEvaluator>(evaluator => evaluator.EvaluateAsync(plan, storeId, Moment, found.Add));
        return found;
    }

    private Task<HashSet<int>> SomeAsync(SegmentPlan plan, int[] customers) =>
        Shop.With<SegmentEvaluator, HashSet<int>>(evaluator => evaluator.EvaluateAsync(plan, 0, Moment, customers));
}
