using Demo.Data;
using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerLoyalty.Engine.Surveys;
using Nop.Plugin.CustomerLoyalty.Features.Surveys;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Answering;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Inviting;
using Nop.Services.Configuration;

namespace Plugin.Tests.Support;

/// <summary>A shop that asks its customers, with a mail server of the test.</summary>
public sealed class SurveyOffice : IAsyncDisposable
{
    private const string Path = "/loyalty/survey/";

    private SurveyOffice(MailDesk desk) => Desk = desk;

    public MailDesk Desk { get; }

    public Shop Shop => Desk.Shop;

    public static async Task<SurveyOffice> OpenAsync(DatabaseKind kind = DatabaseKind.Sqlite, Action<IServiceCollection>? configure = null, bool web = false)
    {
        var office = new SurveyOffice(await MailDesk.OpenAsync(kind, configure, web));
        await office.Shop.Product("Pot", product => product.IsShipEnabled = true);
        return office;
    }

    /// <summary>A minute of the shop's tasks.</summary>
    public async Task Minute()
    {
        await Shop.RunTask<SurveyTask>();
        await Desk.Dispatch();
    }

    public async Task<LoyaltySurvey> Survey(SurveyKind kind) => (await Shop.Rows<LoyaltySurvey>()).First(survey => survey.KindId == (int)kind);

    /// <summary>Switches surveys on, in this moment.</summary>
    public async Task Asks(params SurveyKind[] kinds)
    {
        // The journal is followed from here on.
        await Shop.RunTask<SurveyTask>();
        foreach (var kind in kinds)
            Assert.That(await Shop.With<SurveyDesk, bool>(async desk => await desk.SwitchAsync((await desk.FindAsync((await Survey(kind)).Id))!, true)), Is.True);
    }

    public async Task Change(SurveyKind kind, Action<LoyaltySurvey> change)
    {
        var survey = await Survey(kind);
        change(survey);
        await Shop.Change(survey);
    }

    /// <summary>A pot that was bought, paid, sent and has arrived.</summary>
    public async Task<ShopOrder> Delivered(Shopper shopper, int pieces = 1)
    {
        var order = await shopper.Buys("Pot", pieces);
        await order.Arrives(await order.IsSent());
        return order;
    }

    /// <summary>Some days later the tasks have run.</summary>
    public async Task Pass(double days)
    {
        await Minute();
        Shop.Days.Pass(days);
        await Minute();
    }

    public int MailsTo(Shopper shopper) => Desk.Server.To(shopper.Customer.Email).Count;

    /// <summary>The key in the link of the last mail to somebody.</summary>
    public async Task<string> LinkOf(Shopper shopper)
    {
        Assert.That(MailsTo(shopper), Is.GreaterThan(0), "no mail");
        var invitation = (await Invitations(shopper)).Last(row => row.InvitedOnUtc is not null);
        return await KeyOf(invitation);
    }

    public Task<string> KeyOf(LoyaltySurveyInvitation invitation) => Shop.With<SurveyDoor, string>(door => Task.FromResult(door.TokenOf(invitation)));

    public string AddressOf(string key) => Path + key;

    public async Task<IReadOnlyList<LoyaltySurveyInvitation>> Invitations(Shopper shopper) => [.. (await Shop.Rows<LoyaltySurveyInvitation>()).Where(row => row.CustomerId == shopper.Id)];

    public Task<IList<LoyaltySurveyAnswer>> Answers() => Shop.Rows<LoyaltySurveyAnswer>();

    public Task<DoorState> Opens(string key) => Shop.With<SurveyDoor, DoorState>(async door => (await door.OpenAsync(key)).State);

    /// <summary>Marks of the questions in their order; true when they were taken.</summary>
    public Task<bool> Answers(string key, string? words, params int[] marks) => Shop.With<IServiceProvider, bool>(async services =>
    {
        var opened = await services.GetRequiredService<SurveyDoor>().OpenAsync(key);
        return opened.State == DoorState.Open && await services.GetRequiredService<AnswerDesk>().TakeAsync(opened, Given(opened.Form!, words, marks));
    });

    public static GivenAnswers Given(SurveyForm form, string? words, params int[] marks)
    {
        var given = new GivenAnswers
        {
            Marks = form.Questions.Where(question => question.Kind != QuestionKind.Text).Take(marks.Length).Select((question, index) => (question.Id, marks[index])).ToDictionary(pair => pair.Id, pair => pair.Item2),
            Texts = words is null ? new Dictionary<int, string>() : new Dictionary<int, string> { [form.Questions.First(question => question.Kind == QuestionKind.Text).Id] = words }
        };
        Assert.That(AnswerCheck.Faults(form, given), Is.Empty);
        return given;
    }

    /// <summary>What is asked on the page that completes an order; null for nothing.</summary>
    public Task<LoyaltySurveyInvitation?> SeesOnPage(Shopper shopper, int orderId) => Shop.With<IServiceProvider, LoyaltySurveyInvitation?>(async services =>
        await services.GetRequiredService<SurveyAsking>().OnPageAsync(shopper.Id, orderId, await services.GetRequiredService<ISettingService>().LoadSettingAsync<Nop.Plugin.CustomerLoyalty.CustomerLoyaltySettings>()));

    /// <summary>Tells what he expects on the page that completes his order.</summary>
    public async Task Expects(Shopper shopper, ShopOrder order, params int[] marks)
    {
        var invitation = await SeesOnPage(shopper, order.Id);
        Assert.That(invitation, Is.Not.Null, "nothing is asked");
        Assert.That(await Answers(await KeyOf(invitation!), null, marks), Is.True);
    }

    public ValueTask DisposeAsync() => Desk.DisposeAsync();
}
