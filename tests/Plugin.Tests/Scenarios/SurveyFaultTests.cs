using System.Net;
using System.Text.RegularExpressions;
using Demo.Data;
using Microsoft.Extensions.DependencyInjection;
using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Engine.Surveys;
using Nop.Plugin.CustomerLoyalty.Features.Cases;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;
using Nop.Plugin.CustomerLoyalty.Features.Surveys;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Answering;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

/// <summary>A link works once, for one order, for nobody who was forgotten; what follows from an answer happens once, whoever dies when.</summary>
[Category("G3")]
public partial class SurveyFaultTests
{
    private readonly Faults _answers = new();
    private CaseDouble _cases = null!;
    private SurveyOffice _office = null!;
    private HttpClient _phone = null!;

    private Shop Shop => _office.Shop;

    [SetUp]
    public async Task OpenAsync()
    {
        _cases = new CaseDouble();
        _office = await SurveyOffice.OpenAsync(configure: services =>
        {
            services.AddSingleton<ICaseDesk>(_cases);
            _answers.AttachTo<LoyaltySurveyAnswer>(services);
        }, web: true);
        _answers.BeforeInsert = _answers.AfterInsert = _ => Task.CompletedTask;
        _phone = new HttpClient(new HttpClientHandler { UseCookies = false }) { BaseAddress = Shop.Store.Address };
        _phone.DefaultRequestHeaders.UserAgent.ParseAdd("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Safari/604.1");
    }

    [TearDown]
    public async Task CloseAsync()
    {
        _phone.Dispose();
        await _office.DisposeAsync();
    }

    [Test]
    public async Task TheLink_IsOpenedWithoutLogin_AnsweredWithoutCookies_AndWorksOnce()
    {
        var (_, key) = await Invited("Ann");
        var page = await _phone.GetAsync(_office.AddressOf(key));
        Assert.That(page.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(page.Headers.GetValues("X-Robots-Tag").Single(), Does.Contain("noindex"));
        Assert.That(Questions().Count(await page.Content.ReadAsStringAsync()), Is.EqualTo(7));

        Assert.That(await Post(key, "It was <b>fine</b>.", 6, 6, 6, 6, 6), Does.Contain("data-end=\"Thanks\""));
        Assert.That(await Post(key, "Again.", 1, 1, 1, 1, 1), Does.Contain("data-end=\"Answered\""));
        Assert.That(await _phone.GetStringAsync(_office.AddressOf(key)), Does.Contain("data-end=\"Answered\""));
        Assert.That((await _office.Answers()).Single().Words, Is.EqualTo("It was <b>fine</b>."));
    }

    [Test]
    public async Task AForgedLink_OpensNothing()
    {
        var (_, key) = await Invited("Ann");
        var other = key[..^1] + (key[^1] == 'A' ? 'B' : 'A');
        foreach (var forged in new[] { other, "x", new string('A', key.Length), key + "A" })
            Assert.That(await _office.Opens(forged), Is.EqualTo(DoorState.Unknown), forged);
        Assert.That(await Post(other, null, 6, 6, 6, 6, 6), Does.Contain("data-end=\"Unknown\""));
        Assert.That(await _office.Answers(), Is.Empty);
    }

    [Test]
    public async Task TheLinkOfOneOrder_IsNotGoodForAnother()
    {
        var (ann, key) = await Invited("Ann");
        var invitation = (await _office.Invitations(ann)).Single();
        // Whatever becomes of the row: the link names its order.
        invitation.OrderId += 1;
        await Shop.Change(invitation);
        Assert.That(await _office.Opens(key), Is.EqualTo(DoorState.Over));
        Assert.That(await Post(key, null, 6, 6, 6, 6, 6), Does.Contain("data-end=\"Over\""));
    }

    [Test]
    public async Task TwoAtOnce_OneAnswerIsTaken()
    {
        var (_, key) = await Invited("Ann");
        var pages = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Post(key, null, 6, 6, 6, 6, 6)));
        Assert.That(pages.Count(page => page.Contains("data-end=\"Thanks\"")), Is.EqualTo(1));
        Assert.That(await _office.Answers(), Has.Count.EqualTo(1));
        Assert.That(await Shop.Journal(FactKind.SurveyAnswered), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task TooLate_IsTooLate()
    {
        var (_, key) = await Invited("Ann");
        Shop.Days.Pass(31);
        Assert.That(await _office.Opens(key), Is.EqualTo(DoorState.Over));
    }

    [Test]
    public async Task WhatIsMissing_IsSaid_AndWhatWasTyped_StaysThere()
    {
        var (_, key) = await Invited("Ann");
        var page = await Post(key, "Words & marks", 6, 5);
        Assert.That(page, Does.Contain("survey-problem").And.Contain("Words &amp; marks"));
        Assert.That(Chosen().Matches(page).Select(match => match.Groups[1].Value), Is.EqualTo(new[] { "6", "5" }));
        Assert.That(Wrong().Count(page), Is.EqualTo(3));
        Assert.That(await Post(key, null, 9, 0, -1, 6, 6), Does.Contain("survey-problem"));
        Assert.That(await _office.Answers(), Is.Empty);
    }

    [Test]
    public async Task WhenTheDatabaseFails_NothingThatWasTypedIsLost_AndTheShopperIsTold()
    {
        var (_, key) = await Invited("Ann");
        _answers.BeforeInsert = _ => throw new Microsoft.Data.Sqlite.SqliteException("disk full", 13);
        var response = await Send(key, "All my words", 6, 6, 6, 6, 6);
        var page = await response.Content.ReadAsStringAsync();
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
        Assert.That(page, Does.Contain("All my words").And.Contain("survey-problem"));
        Assert.That(Chosen().Count(page), Is.EqualTo(5));
        _answers.BeforeInsert = _ => Task.CompletedTask;
        Assert.That(await Post(key, "All my words", 6, 6, 6, 6, 6), Does.Contain("data-end=\"Thanks\""));
    }

    [Test]
    public async Task AFloodOfTries_IsSlowedDown_WithoutLosingWords()
    {
        var (_, key) = await Invited("Ann");
        HttpResponseMessage last = null!;
        for (var time = 0; time < 31; time++)
            last = await Send(key, "My words");
        Assert.That(last.StatusCode, Is.EqualTo(HttpStatusCode.TooManyRequests));
        Assert.That(await last.Content.ReadAsStringAsync(), Does.Contain("My words"));
    }

    [Test]
    [Category("G4")]
    public async Task ALowScore_OpensACase_InTheRightQueue_Once()
    {
        var (ann, key) = await Invited("Ann");
        await Post(key, "It never came.", 1, 5, 5, 5, 5);
        var opened = _cases.Cases.Single();
        Assert.That((opened.CustomerId, opened.Source, opened.Category, opened.Text), Is.EqualTo((ann.Id, CaseSource.Survey, "delivery", "It never came.")));
        Assert.That(opened.OrderId, Is.EqualTo((await _office.Answers()).Single().OrderId));
        Assert.That((await _office.Answers()).Single().CaseId, Is.EqualTo(1));
        await _office.Pass(1);
        Assert.That(_cases.Asked, Is.EqualTo(1));

        var (_, good) = await Invited("Bob");
        await Post(good, null, 6, 6, 6, 6, 6);
        Assert.That(_cases.Cases, Has.Count.EqualTo(1));
    }

    [Test]
    [Category("G4")]
    public async Task ALowScore_WithoutWords_TellsItsMarks_AndTheShopMayChooseTheQueue()
    {
        await _office.Change(SurveyKind.Perception, survey => survey.CaseCategory = "quality");
        var (_, key) = await Invited("Ann");
        await Post(key, null, 2, 2, 2, 2, 2);
        Assert.That(_cases.Cases.Single().Category, Is.EqualTo("quality"));
        Assert.That(_cases.Cases.Single().Text, Does.Contain("2 / 7"));
    }

    [TestCase(true)]
    [TestCase(false)]
    [Category("G4")]
    public async Task AProcessThatDies_BeforeOrAfterTheCase_LeavesOneCaseOneFactAndPointsOnce(bool before)
    {
        await _office.Change(SurveyKind.Perception, survey => survey.Points = 30);
        var (ann, key) = await Invited("Ann");
        if (before)
            _cases.Before = () => throw new InvalidOperationException("dead");
        else
            _cases.After = () => throw new InvalidOperationException("dead");
        Assert.That(await Post(key, "Bad.", 1, 1, 1, 1, 1), Does.Contain("data-end=\"Thanks\""), "the answer is kept");
        Assert.That((await _office.Answers()).Single().SettledOnUtc, Is.Null);

        (_cases.Before, _cases.After) = (() => { }, () => { });
        Shop.Days.PassMinutes(5);
        await _office.Minute();
        await _office.Minute();
        var answer = (await _office.Answers()).Single();
        Assert.That((answer.CaseId, answer.SettledOnUtc is not null), Is.EqualTo((1, true)));
        Assert.That(_cases.Cases, Has.Count.EqualTo(1));
        Assert.That(await Shop.Journal(FactKind.SurveyAnswered), Has.Count.EqualTo(1));
        Assert.That((await Shop.Rows<RewardPointsHistory>()).Count(row => row.CustomerId == ann.Id), Is.EqualTo(1));
    }

    [Test]
    [Category("G4")]
    public async Task AProcessThatDies_RightAfterTheAnswer_IsMadeGood()
    {
        var (_, key) = await Invited("Ann");
        // The answer is in the database, and nobody heard of it any more.
        _answers.AfterInsert = _ => throw new OutOfMemoryException("dead");
        using (var response = await Send(key, "Bad.", 1, 1, 1, 1, 1))
            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.InternalServerError));
        _answers.AfterInsert = _ => Task.CompletedTask;
        Assert.That(await _office.Opens(key), Is.EqualTo(DoorState.Answered));
        Shop.Days.PassMinutes(5);
        await _office.Minute();
        Assert.That(_cases.Cases.Single().Text, Is.EqualTo("Bad."));
        Assert.That(await Shop.Journal(FactKind.SurveyAnswered), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task AfterErasure_LinksAreDead_MarksStay_AndNobodyKnowsWhose()
    {
        var (ann, key) = await Invited("Ann");
        await Post(key, "I am Ann of Tea Lane 5.", 3, 5, 5, 5, 5);
        var (bob, open) = await Invited("Bob");
        foreach (var shopper in new[] { ann, bob })
            await Shop.With<CustomerErasure>(erasure => erasure.EraseAsync(shopper.Id));

        Assert.That(await _office.Opens(open), Is.EqualTo(DoorState.Over));
        Assert.That(await _office.Answers(open, null, 6, 6, 6, 6, 6), Is.False);
        Assert.That(await _office.Opens(key), Is.Not.EqualTo(DoorState.Open));
        var answer = (await _office.Answers()).Single();
        Assert.That((answer.CustomerId, answer.OrderId, answer.Words), Is.EqualTo((0, 0, (string?)null)));
        Assert.That(answer.AnswersJson, Does.Not.Contain("Ann"));
        Assert.That(answer.Reliability, Is.EqualTo(3m));
        Assert.That((await Shop.Rows<LoyaltySurveyInvitation>()).Where(row => row.CustomerId == ann.Id || row.CustomerId == bob.Id), Is.Empty);
        await Shop.With<CustomerErasure>(erasure => erasure.EraseAsync(ann.Id));
        Assert.That(await _office.Answers(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task WhatSurveysKnow_IsInTheDownload()
    {
        var (ann, key) = await Invited("Ann");
        await Post(key, "My words", 6, 6, 6, 6, 6);
        var tables = await Shop.With<SurveyData, IReadOnlyList<PersonalTable>>(data => data.ExportAsync(ann.Id));
        Assert.That(tables.Select(table => (table.Name, table.Rows.Count)), Is.EqualTo(new[] { ("survey-invitations", 1), ("survey-answers", 1) }));
        Assert.That(tables[1].Rows[0], Does.Contain("My words"));
    }

    [Test]
    public async Task OldAnswersAndLinks_GoWithTheCustomer_WhenAccountsAreMerged()
    {
        var kinds = await Shop.With<IServiceProvider, string[]>(services => Task.FromResult(services.GetServices<Nop.Plugin.CustomerLoyalty.Features.Duplicates.Merging.IOwnedRows>().Select(rows => rows.Kind).ToArray()));
        Assert.That(kinds, Does.Contain("SurveyInvitation").And.Contain("SurveyAnswer"));
        var (ann, key) = await Invited("Ann");
        var survivor = await Shop.Customer("Anna");
        var row = (await _office.Invitations(ann)).Single();
        row.CustomerId = survivor.Id;
        await Shop.Change(row);
        Assert.That(await _office.Answers(key, null, 6, 6, 6, 6, 6), Is.True, "the link goes on working for whoever he is now");
        Assert.That((await _office.Answers()).Single().CustomerId, Is.EqualTo(survivor.Id));
    }

    private async Task<(Shopper Shopper, string Key)> Invited(string name)
    {
        if (!(await _office.Survey(SurveyKind.Perception)).IsOn)
            await _office.Asks(SurveyKind.Perception);
        var shopper = await Shop.Customer(name);
        await _office.Delivered(shopper);
        await _office.Pass(5.1);
        return (shopper, await _office.LinkOf(shopper));
    }

    private async Task<string> Post(string key, string? words, params int[] marks)
    {
        using var response = await Send(key, words, marks);
        return await response.Content.ReadAsStringAsync();
    }

    private Task<HttpResponseMessage> Send(string key, string? words, params int[] marks)
    {
        var fields = new Dictionary<string, string> { ["Token"] = key };
        for (var index = 0; index < marks.Length; index++)
            fields[$"Marks[{index + 1}]"] = marks[index].ToString();
        if (words is not null)
            fields["Words[7]"] = words;
        return _phone.PostAsync(_office.AddressOf(string.Empty).TrimEnd('/'), new FormUrlEncodedContent(fields));
    }

    [GeneratedRegex("data-question=")]
    private static partial Regex Questions();

    [GeneratedRegex(@"type=""radio""[^>]*value=""(\d+)""[^>]*checked")]
    private static partial Regex Chosen();

    [GeneratedRegex(@"aria-invalid=""true""")]
    private static partial Regex Wrong();
}
