using Demo.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Plugin.CustomerLoyalty.Engine.Segments;
using Nop.Plugin.CustomerLoyalty.Features.Notes;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;
using Nop.Plugin.CustomerLoyalty.Features.Segments;
using Nop.Plugin.CustomerLoyalty.Features.Segments.Web;
using Nop.Plugin.CustomerLoyalty.Features.Training;
using Nop.Plugin.CustomerLoyalty.Features.Training.Exercises;
using Nop.Plugin.CustomerLoyalty.Features.Training.Samples;
using Nop.Plugin.CustomerLoyalty.Features.Training.Web;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Tables;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("K3")]
public class TrainingTests(DatabaseKind kind) : ShopTests
{
    private Shopper _mia = null!;
    private Shopper _tom = null!;

    protected override ShopSetup Setup => new() { Kind = kind };

    [SetUp]
    public async Task Staff()
    {
        var office = new BackOffice(Shop);
        _mia = await office.Agent("Mia", [.. LoyaltyPermissions.All]);
        _tom = await office.Agent("Tom", LoyaltyPermissions.CustomersView, LoyaltyPermissions.CustomersEdit, LoyaltyPermissions.TrainingUse);
    }

    [Test]
    public async Task EachRole_HasExercises_AndWhoMayDoLess_IsOfferedLess()
    {
        var all = await Exercises(_mia);
        Assert.That(all, Has.Count.GreaterThanOrEqualTo(8));
        foreach (var role in Enum.GetValues<TrainingRole>())
            Assert.That(all.Count(exercise => exercise.Role == role), Is.GreaterThanOrEqualTo(2), role.ToString());
        Assert.That((await Exercises(_tom)).Select(exercise => exercise.Name), Is.EquivalentTo(new[] { "WriteNote", "SettleTask", "HandOver" }));
        Assert.That(await Start(_tom, "CoreSegment"), Is.EqualTo(ExerciseOutcome.Unknown));
    }

    [Test]
    public async Task ASegmentOfCoreCustomersAtRisk_CountsForWhoMadeIt_AfterHeBegan()
    {
        await MakesSegment(_mia, "Before", AtRiskCore);
        Shop.Days.PassMinutes(1);
        Assert.That(await Check(_mia, "CoreSegment"), Is.EqualTo(ExerciseOutcome.NotStarted));
        await Start(_mia, "CoreSegment");
        Assert.That(await Check(_mia, "CoreSegment"), Is.EqualTo(ExerciseOutcome.NotYet), "made before");

        Shop.Days.PassMinutes(1);
        await MakesSegment(_tom, "Of another", AtRiskCore);
        await MakesSegment(_mia, "Something else", new AnyRule([Core, AtRisk]));
        Assert.That(await Check(_mia, "CoreSegment"), Is.EqualTo(ExerciseOutcome.NotYet), "of another; one or the other is not both");

        await MakesSegment(_mia, "Call them", AtRiskCore);
        Assert.That(await Check(_mia, "CoreSegment"), Is.EqualTo(ExerciseOutcome.Done));
        Assert.That((await Rows()).Single(row => row.Item == "CoreSegment"), Has.Property(nameof(LoyaltyTraining.Attempts)).EqualTo(3).And.Property(nameof(LoyaltyTraining.FinishedOnUtc)).EqualTo(Shop.Now));
    }

    [Test]
    public async Task WithACustomer_OnlyASampleCounts()
    {
        Assert.That(await Start(_tom, "WriteNote"), Is.EqualTo(ExerciseOutcome.NeedsSample));
        await Shop.With<SampleShop>(samples => samples.AddAsync(false));
        var ann = await Shop.Customer("Ann");
        await Start(_tom, "WriteNote");
        await Note(_tom, ann.Id);
        Assert.That(await Check(_tom, "WriteNote"), Is.EqualTo(ExerciseOutcome.NotYet), "a real customer");

        var sample = (await Shop.With<SampleCustomers, IReadOnlyCollection<int>>(samples => samples.IdsAsync())).First();
        await Note(_mia, sample);
        Assert.That(await Check(_tom, "WriteNote"), Is.EqualTo(ExerciseOutcome.NotYet), "another wrote it");
        await Note(_tom, sample);
        Assert.That(await Check(_tom, "WriteNote"), Is.EqualTo(ExerciseOutcome.Done));
        await Shop.With<SampleShop>(samples => samples.RemoveAsync());
        Assert.That(await Check(_tom, "WriteNote"), Is.EqualTo(ExerciseOutcome.Done), "what was learnt stays");
    }

    [Test]
    public async Task PointsWithAReason_ToASample()
    {
        await Shop.With<SampleShop>(samples => samples.AddAsync(false));
        var sample = (await Shop.With<SampleCustomers, IReadOnlyCollection<int>>(samples => samples.IdsAsync())).First();
        await Start(_mia, "GivePoints");
        await Shop.With<PointDesk>(desk => desk.GrantAsync(new GrantRequest("by-hand:1", sample, 1, GrantSource.Adjustment, 50, "thank you", ById: _mia.Id)), _mia);
        Assert.That(await Check(_mia, "GivePoints"), Is.EqualTo(ExerciseOutcome.Done));
    }

    [Test]
    public async Task TheHoldOut_IsToBeRead()
    {
        await Start(_mia, "ReadHoldOut");
        var question = await Shop.With<IEnumerable<IExercise>, ExerciseQuestion?>(all => all.OfType<IQuestion>().Single(one => one.Name == "ReadHoldOut").AskAsync(), _mia);
        Assert.That(question, Is.Not.Null, "ready-made journeys have hold-out groups");
        Assert.That(await Check(_mia, "ReadHoldOut", ""), Is.EqualTo(ExerciseOutcome.NotYet));
        Assert.That(await Check(_mia, "ReadHoldOut", "101"), Is.EqualTo(ExerciseOutcome.NotYet));
        Assert.That(await Check(_mia, "ReadHoldOut", $" {question!.Answer:0} % "), Is.EqualTo(ExerciseOutcome.Done));
    }

    [Test]
    public async Task ATour_IsLeftAndTakenUp_AndFinishedByItsLastStep()
    {
        await Seen(_mia, TrainingRole.Agent, 3);
        Assert.That((await Page(_mia)).Roles.Single(role => role.Role == TrainingRole.Agent), Has.Property(nameof(TrainingRoleModel.TourStep)).EqualTo(3));
        await Seen(_mia, TrainingRole.Agent, 99);
        var steps = (await Page(_mia)).Roles.Single(role => role.Role == TrainingRole.Agent).TourSteps;
        await Seen(_mia, TrainingRole.Agent, steps);
        Assert.That((await Page(_mia)).Roles.Single(role => role.Role == TrainingRole.Agent).TourDone, Is.Not.Null);
        await Seen(_mia, TrainingRole.Agent, 1);
        Assert.That((await Rows()).Single().FinishedOnUtc, Is.Not.Null, "walked again it stays finished");
        Assert.That((await Page(_tom)).Roles.Single(role => role.Role == TrainingRole.Agent).TourSteps, Is.EqualTo(2), "only pages that he may open");
    }

    [Test]
    public async Task TheManager_SeesWhoFinishedWhat_AndTakesItAlong()
    {
        await Seen(_tom, TrainingRole.Agent, 1);
        await Start(_mia, "ReadHoldOut");
        var csv = await Shop.With<TrainingReportFactory, string>(async report =>
        {
            var file = await report.WriteAsync(new TrainingSearchModel(), TableFormat.Csv);
            using var reader = new StreamReader(file.Content);
            return await reader.ReadToEndAsync();
        }, _mia);
        Assert.That(csv, Does.Contain("Tom").And.Contain("Mia").And.Contain("Read the hold-out of a campaign"));
        Assert.That(csv.Split('\n', StringSplitOptions.RemoveEmptyEntries), Has.Length.EqualTo(3));
    }

    [Test]
    public async Task AForgottenPerson_TakesHisTrainingAlong()
    {
        await Seen(_tom, TrainingRole.Agent, 1);
        await Seen(_mia, TrainingRole.Agent, 1);
        await Shop.With<CustomerErasure>(erasure => erasure.EraseAsync(_tom.Id));
        Assert.That((await Rows()).Select(row => row.CustomerId), Is.EqualTo(new[] { _mia.Id }));
    }

    private static FlagRule Core => new("IsCore", true);
    private static ChoiceRule AtRisk => new("StageId", true, [(int)LifecycleStage.AtRisk]);
    private static AllRule AtRiskCore => new([Core, AtRisk]);

    private Task MakesSegment(Shopper who, string name, SegmentRule rule) => Shop.With<SegmentEditor>(async editor =>
    {
        await editor.SaveAsync(new SegmentDraft(0, 0, name, null, 0, RuleWriter.Write(rule), true, 0));
        await Shop.With<SegmentActivity>(activity => activity.SavedAsync(name), who);
    }, who);

    private Task Note(Shopper who, int customerId) =>
        Shop.With<NoteService>(notes => notes.SaveAsync(new NoteDraft(Guid.NewGuid(), 0, customerId, NoteKind.Note, "likes tea", null, null, null)), who);

    private Task<IReadOnlyList<IExercise>> Exercises(Shopper who) => Shop.With<TrainingBook, IReadOnlyList<IExercise>>(book => book.ExercisesAsync(), who);

    private Task<ExerciseOutcome> Start(Shopper who, string name) => Shop.With<TrainingBook, ExerciseOutcome>(book => book.StartAsync(name), who);

    private Task<ExerciseOutcome> Check(Shopper who, string name, string? answer = null) => Shop.With<TrainingBook, ExerciseOutcome>(book => book.CheckAsync(name, answer), who);

    private Task Seen(Shopper who, TrainingRole role, int step) => Shop.With<TrainingBook>(book => book.SeenAsync(role, step), who);

    private Task<TrainingModel> Page(Shopper who) => Shop.With<TrainingModelFactory, TrainingModel>(models => models.PrepareAsync(), who);

    private Task<IList<LoyaltyTraining>> Rows() => Shop.Rows<LoyaltyTraining>();
}
