using System.Text;
using Demo.Data;
using Nop.Plugin.CustomerLoyalty.Features.Capture;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Appointments;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Appointments.Web;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Day;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;
using Nop.Plugin.CustomerLoyalty.Platform;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("G2")]
public class AppointmentTests(DatabaseKind kind)
{
    private static readonly Guid Key = new("44444444-2222-3333-4444-555555555555");

    private MailDesk _desk = null!;
    private Shopper _ann = null!;
    private Shopper _ben = null!;
    private Shopper _sam = null!;

    private Shop Shop => _desk.Shop;

    [SetUp]
    public async Task OpenAsync()
    {
        _desk = await MailDesk.OpenAsync(kind);
        (_ann, _ben) = (await Shop.Customer("Ann"), await Shop.Customer("Ben"));
        _sam = await new BackOffice(Shop).Agent("Sam", LoyaltyPermissions.CustomersView, LoyaltyPermissions.AppointmentsWork);
    }

    [TearDown]
    public ValueTask CloseAsync() => _desk.DisposeAsync();

    [Test]
    public async Task SheProposes_HeConfirms_SheHearsOfIt_WithAFileForHerCalendar()
    {
        await Ask(_ann);
        await _desk.Dispatch();
        Assert.That(Subjects(_ann), Is.EqualTo(new[] { "We have your request for an appointment" }));

        var row = await Only();
        Assert.That(await Confirm(row, row.FirstOnUtc), Is.EqualTo(AppointmentOutcome.Done));
        await _desk.Dispatch();
        var source = _desk.Server.Sources.Select(bytes => Encoding.ASCII.GetString(bytes)).Single(mail => mail.Contains("multipart/mixed", StringComparison.Ordinal));
        Assert.That(source, Does.Contain("multipart/mixed").And.Contain("appointment.ics").And.Contain("text/calendar; method=REQUEST"));
        var file = Encoding.UTF8.GetString(Convert.FromBase64String(source.Split("Content-Transfer-Encoding: base64\r\n\r\n")[^1].Split("\r\n--")[0]));
        Assert.That(file, Does.Contain("BEGIN:VCALENDAR").And.Contain($"DTSTART:{row.FirstOnUtc:yyyyMMdd'T'HHmmss'Z'}").And.Contain("SEQUENCE:2"));
        Assert.That(await Shop.With<IEnumerable<IDayPart>, int>(async parts => (await parts.Single(part => part.Name == "Appointments").ReadAsync(new DayQuery(_sam.Id, Shop.Now, row.FirstOnUtc.AddDays(1), 10)))!.Total, _sam), Is.EqualTo(1));
    }

    [Test]
    public async Task AnAgent_IsNotBookedTwice_NotEvenAtTheSameMoment()
    {
        await Ask(_ann);
        await Ask(_ben, Guid.NewGuid());
        var rows = await Shop.Rows<LoyaltyAppointment>();
        var outcomes = await Task.WhenAll(rows.Select(row => Confirm(row, row.FirstOnUtc)));
        Assert.That(outcomes, Is.EquivalentTo(new[] { AppointmentOutcome.Done, AppointmentOutcome.Busy }).Or.EquivalentTo(new[] { AppointmentOutcome.Busy, AppointmentOutcome.Busy }));
        var open = (await Shop.Rows<LoyaltyAppointment>()).Where(row => row.State == AppointmentState.Requested).ToList();
        foreach (var row in open)
            await Confirm(row, row.FirstOnUtc);
        Assert.That((await Shop.Rows<LoyaltyAppointment>()).Count(row => row.State == AppointmentState.Confirmed), Is.EqualTo(1));
        Assert.That((await Shop.Rows<LoyaltyAppointmentSlot>()), Has.Count.EqualTo(4), "an hour of four quarters");

        var late = (await Shop.Rows<LoyaltyAppointment>()).Single(row => row.State == AppointmentState.Requested);
        Assert.That(await Confirm(late, late.FirstOnUtc.AddMinutes(45)), Is.EqualTo(AppointmentOutcome.Busy), "they would overlap");
        Assert.That(await Confirm(late, late.FirstOnUtc.AddMinutes(60)), Is.EqualTo(AppointmentOutcome.Done));
    }

    [Test]
    public async Task TwoAgents_ConfirmOneRequestAtOnce_OneComes_AndTheOtherIsFreeAndTold()
    {
        await Ask(_ann);
        var row = await Only();
        var agents = new List<Shopper> { _sam };
        foreach (var name in new[] { "Eve", "Tom", "Zoe" })
            agents.Add(await new BackOffice(Shop).Agent(name, LoyaltyPermissions.CustomersView, LoyaltyPermissions.AppointmentsWork));

        var outcomes = await Task.WhenAll(agents.Select(agent => Task.Run(() => Confirm(row, row.FirstOnUtc, agent))));
        Assert.That(outcomes.Count(outcome => outcome == AppointmentOutcome.Done), Is.EqualTo(1));
        Assert.That(outcomes.Count(outcome => outcome == AppointmentOutcome.Changed), Is.EqualTo(3));
        var confirmed = await Only();
        Assert.That((confirmed.State, confirmed.Version), Is.EqualTo((AppointmentState.Confirmed, 2)));
        Assert.That((await Shop.Rows<LoyaltyAppointmentSlot>()).Select(slot => slot.AgentId), Is.EqualTo(Enumerable.Repeat(confirmed.AgentId, 4)), "nobody else is booked");
        await _desk.Dispatch();
        Assert.That(Subjects(_ann).Count(subject => subject.StartsWith("Your appointment", StringComparison.Ordinal)), Is.EqualTo(1));
    }

    [Test]
    public async Task ADecision_WhoseRowWasNotWritten_IsSeenByTheNextOne()
    {
        await Ask(_ann);
        var row = await Only();
        await Shop.Insert(new LoyaltyAppointmentChange { AppointmentId = row.Id, Version = 2, StateId = (int)AppointmentState.Declined, Minutes = 60, Answer = "We are closed", OnUtc = Shop.Now });
        Assert.That(await Confirm(row, row.FirstOnUtc), Is.EqualTo(AppointmentOutcome.Changed));
        Assert.That(((await Only()).State, (await Only()).Answer), Is.EqualTo((AppointmentState.Declined, "We are closed")));
        Assert.That(await Shop.Rows<LoyaltyAppointmentSlot>(), Is.Empty);
    }

    [Test]
    public async Task Moved_TheOldTimeIsFree_AndTheCalendarIsTold()
    {
        await Ask(_ann);
        var row = await Only();
        await Confirm(row, row.FirstOnUtc);
        Assert.That(await Confirm(row, row.FirstOnUtc.AddDays(1)), Is.EqualTo(AppointmentOutcome.Changed), "of an old page");
        Assert.That(await Confirm(await Only(), row.FirstOnUtc.AddMinutes(30)), Is.EqualTo(AppointmentOutcome.Done), "over its own time");
        Assert.That((await Shop.Rows<LoyaltyAppointmentSlot>()).Min(slot => slot.StartsOnUtc), Is.EqualTo(row.FirstOnUtc.AddMinutes(30)));
        await _desk.Dispatch();
        Assert.That(Subjects(_ann), Has.Some.StartsWith("Your appointment has moved to"));
    }

    [Test]
    public async Task Declined_OrCancelled_NothingIsBooked()
    {
        await Ask(_ann);
        var row = await Only();
        await Confirm(row, row.FirstOnUtc);
        Assert.That(await Shop.With<AppointmentService, AppointmentOutcome>(desk => desk.CancelAsync(row.Id, _ben.Id)), Is.EqualTo(AppointmentOutcome.Changed), "it is not his");
        Assert.That(await Shop.With<AppointmentService, AppointmentOutcome>(desk => desk.CancelAsync(row.Id, _ann.Id)), Is.EqualTo(AppointmentOutcome.Done));
        Assert.That(await Shop.Rows<LoyaltyAppointmentSlot>(), Is.Empty);
        Assert.That(await Shop.With<AppointmentService, AppointmentOutcome>(desk => desk.DeclineAsync(row.Id, 3, "no")), Is.EqualTo(AppointmentOutcome.Changed));
        await _desk.Dispatch();
        Assert.That(_desk.Server.Sources.Select(bytes => Encoding.ASCII.GetString(bytes)), Has.Some.Contains("method=CANCEL"));
    }

    [Test]
    public async Task TheDayBefore_SheIsReminded_Once()
    {
        await Ask(_ann, days: 5);
        var row = await Only();
        await Confirm(row, row.FirstOnUtc);
        await Shop.RunTask<ServiceTask>();
        Shop.Days.Pass(4.5);
        await Shop.RunTask<ServiceTask>();
        await Shop.RunTask<ServiceTask>();
        await _desk.Dispatch();
        Assert.That(Subjects(_ann).Count(subject => subject == "Tomorrow: your appointment"), Is.EqualTo(1));
    }

    [Test]
    public async Task AFormSentTwice_IsOneRequest_AndAFloodIsStopped()
    {
        await Ask(_ann);
        await Ask(_ann);
        Assert.That(await Shop.Rows<LoyaltyAppointment>(), Has.Count.EqualTo(1));
        var asked = new List<bool>();
        for (var number = 0; number < 4; number++)
            asked.Add(await Ask(_ann, Guid.NewGuid()));
        Assert.That(asked, Is.EqualTo(new[] { true, true, false, false }));
    }

    [Test]
    public async Task ALink_OpensHerOwnOnly_AndNothingAfterSheWasForgotten()
    {
        await Ask(_ann);
        var key = Shop.Get<CaptureGate>().Key.ToArray();
        var link = AppointmentLink.From(Shop.Now, _ann.Id, 0, (await Only()).Id).Seal(key);
        Assert.That((await Right(link))?.Customer.Id, Is.EqualTo(_ann.Id));
        Assert.That(await Right((link[0] == 'A' ? "B" : "A") + link[1..]), Is.Null);
        Assert.That(await Right("garbage"), Is.Null);
        await Shop.With<CustomerErasure>(erasure => erasure.EraseAsync(_ann.Id));
        Assert.That(await Shop.Rows<LoyaltyAppointment>(), Is.Empty);
        Assert.That(await Shop.Rows<LoyaltyAppointmentSlot>(), Is.Empty);
    }

    [Test]
    public async Task AMailThatIsPassedOn_ShowsWhatItIsAbout_AndNothingAfterAYear()
    {
        await Ask(_ann);
        await Ask(_ann, Guid.NewGuid(), orderId: 7);
        var (visit, repair) = ((await Shop.Rows<LoyaltyAppointment>()).Single(row => row.OrderId == 0), (await Shop.Rows<LoyaltyAppointment>()).Single(row => row.OrderId == 7));
        async Task<int[]> Seen(AppointmentLink link)
        {
            var right = await Right(link.Seal(Shop.Get<CaptureGate>().Key));
            return [.. new[] { visit, repair }.Where(right!.Sees).Select(row => row.Id)];
        }

        var (ofVisit, ofRepair, ofOrder) = (AppointmentLink.From(Shop.Now, _ann.Id, 0, visit.Id), AppointmentLink.From(Shop.Now, _ann.Id, 7, repair.Id), AppointmentLink.From(Shop.Now, _ann.Id, 7));
        Assert.That(await Seen(ofVisit), Is.EqualTo(new[] { visit.Id }));
        Assert.That(await Seen(ofRepair), Is.EqualTo(new[] { repair.Id }));
        Assert.That(await Seen(ofOrder), Is.EqualTo(new[] { repair.Id }), "of the guide with which she asked for it");
        Assert.That(await Seen(AppointmentLink.From(Shop.Now, _ben.Id, 7)), Is.Empty, "of somebody else");
        Shop.Days.Pass(366);
        Assert.That(await Seen(ofRepair), Is.Empty);
        Assert.That((await Right(ofRepair.Seal(Shop.Get<CaptureGate>().Key)))?.IsOver, Is.True);
    }

    [Test]
    public async Task TheForm_SaysWhatIsWrong_AtTheField()
    {
        var (wish, errors) = await Shop.With<MyAppointmentsFactory, (AppointmentWish?, IReadOnlyList<(string Field, string Text)>)>(async models =>
            await models.ReadAsync(_ann.Customer, new MyAppointmentsModel { Wish = " ", FirstOn = new DateTime(2026, 3, 2, 1, 0, 0), SecondOn = new DateTime(2030, 1, 1) }, 0), _ann);
        Assert.That(wish, Is.Null);
        Assert.That(errors.Select(error => error.Field), Is.EquivalentTo(new[] { "Wish", "FirstOn", "SecondOn" }));
    }

    private Task<bool> Ask(Shopper shopper, Guid? key = null, int days = 2, int orderId = 0) => Shop.With<AppointmentService, bool>(desk => desk.RequestAsync(
        new AppointmentWish(key ?? Key, shopper.Id, 1, orderId, 1, "Please install it", [ShopSetup.Start.UtcDateTime.AddDays(days)])));

    private Task<AppointmentOutcome> Confirm(LoyaltyAppointment row, DateTime time, Shopper? agent = null) =>
        Shop.With<AppointmentService, AppointmentOutcome>(desk => desk.ConfirmAsync(row.Id, row.Version, (agent ?? _sam).Id, time, 60, "See you"), agent ?? _sam);

    private Task<AppointmentRight?> Right(string token) => Shop.With<AppointmentRights, AppointmentRight?>(rights => rights.OpenAsync(token));

    private async Task<LoyaltyAppointment> Only() => (await Shop.Rows<LoyaltyAppointment>()).Single();

    private string[] Subjects(Shopper shopper) => [.. _desk.Server.To(shopper.Customer.Email).Select(mail => mail.Header("Subject") ?? "")];
}
