using Demo.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Engine.Service;
using Nop.Plugin.CustomerLoyalty.Features.Cases;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Mails;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("H1")]
public class CaseTests(DatabaseKind kind) : ShopTests
{
    private CaseOffice Office => new(Shop);

    protected override ShopSetup Setup => new() { Kind = kind };

    [SetUp]
    public Task OpenOfficeAsync() => Office.Opens();

    [Test]
    public async Task ACase_IsAnsweredAndClosed_TheCustomerIsToldEachTime()
    {
        var ann = await Shop.Customer("Ann");
        var id = await Office.Complains(ann);
        Assert.That((await Office.Row(id)).State, Is.EqualTo(CaseState.New));
        Assert.That(await Office.Mails(ann.Id), Is.EqualTo(new[] { CaseMails.Received }));

        Assert.That(await Office.Answers(id, asks: true), Is.EqualTo(CaseOutcome.Done));
        Assert.That((await Office.Row(id)).State, Is.EqualTo(CaseState.Waiting));
        Assert.That(await Office.Writes(id, "It was the lid"), Is.EqualTo(CaseOutcome.Done));
        Assert.That((await Office.Row(id)).State, Is.EqualTo(CaseState.InWork));
        Assert.That(await Office.Answers(id, closes: true), Is.EqualTo(CaseOutcome.Done));

        var row = await Office.Row(id);
        Assert.That((row.State, row.Answers, row.OwnerId, row.ClosedById), Is.EqualTo((CaseState.Closed, 2, CaseOffice.Agent, CaseOffice.Agent)));
        Assert.That(await Office.Mails(ann.Id), Is.EqualTo(new[] { CaseMails.Received, CaseMails.Answered, CaseMails.Closed }), "an answer that closes is one mail, not two");
        Assert.That((await Shop.Journal(ann)).Where(fact => fact.KindId is (int)FactKind.CaseOpened or (int)FactKind.CaseSettled).Select(fact => (FactKind)fact.KindId), Is.EqualTo(new[] { FactKind.CaseOpened, FactKind.CaseSettled }));
    }

    [Test]
    public async Task TheSameKey_OpensOneCase_HoweverOftenAndAtOnce()
    {
        var ann = await Shop.Customer("Ann");
        var numbers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => Office.Complains(ann, key: "survey:7"))));
        Assert.That(numbers.Distinct().Count(), Is.EqualTo(1));
        Assert.That(await Shop.Rows<LoyaltyCase>(), Has.Count.EqualTo(1));
        Assert.That(await Shop.Rows<LoyaltyCaseEvent>(), Has.Count.EqualTo(1));
        Assert.That(await Office.Mails(ann.Id), Has.Length.EqualTo(1));
    }

    [Test]
    public async Task ACase_IsNotClosed_BeforeTheCustomerWasAnswered()
    {
        var id = await Office.Complains(await Shop.Customer("Ann"));
        Assert.That(await Office.Closes(id), Is.EqualTo(CaseOutcome.NotAnswered));
        await Office.Answers(id);
        await Office.Writes(id);
        Assert.That(await Office.Closes(id), Is.EqualTo(CaseOutcome.NotAnswered), "what he wrote since waits for an answer");
        await Office.Answers(id);
        Assert.That(await Office.Closes(id), Is.EqualTo(CaseOutcome.Done));
        await Office.Thread(thread => thread.CustomerReopensAsync(id, Guid.NewGuid()));
        Assert.That(await Office.Closes(id), Is.EqualTo(CaseOutcome.NotAnswered), "he opened it again");
    }

    [Test]
    public async Task TwoAgents_WhoAnswerAtOnce_TheSecondIsWarned_AndNothingIsSentTwice()
    {
        var ann = await Shop.Customer("Ann");
        var id = await Office.Complains(ann);
        var seen = (await Office.Of(id)).Events[^1].Version;
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(agent => Task.Run(() => Office.Answers(id, $"I am agent {agent}", seen: seen, agent: agent + 1))));
        Assert.That(outcomes.Count(outcome => outcome == CaseOutcome.Done), Is.EqualTo(1));
        Assert.That(outcomes.Count(outcome => outcome == CaseOutcome.Conflict), Is.EqualTo(3));
        Assert.That((await Office.Of(id)).Events.Count(one => one.Kind == CaseEventKind.Answered), Is.EqualTo(1));
        Assert.That(await Office.Mails(ann.Id), Is.EqualTo(new[] { CaseMails.Received, CaseMails.Answered }));
    }

    [Test]
    public async Task AnAnswer_SentTwiceByTheSameForm_IsOne()
    {
        var id = await Office.Complains(await Shop.Customer("Ann"));
        var post = Guid.NewGuid();
        var seen = (await Office.Of(id)).Events[^1].Version;
        Assert.That(await Office.Answers(id, seen: seen, post: post, closes: true), Is.EqualTo(CaseOutcome.Done));
        Assert.That(await Office.Answers(id, seen: seen, post: post, closes: true), Is.EqualTo(CaseOutcome.Done));
        var kinds = (await Office.Of(id)).Events.Select(one => one.Kind).ToList();
        Assert.That((kinds.Count(one => one == CaseEventKind.Answered), kinds.Count(one => one == CaseEventKind.Closed)), Is.EqualTo((1, 1)));
    }

    [Test]
    public async Task ANote_IsNeverInWhatTheCustomerIsTold_AndDoesNotWarnAnAgent()
    {
        var ann = await Shop.Customer("Ann");
        var id = await Office.Complains(ann);
        var seen = (await Office.Of(id)).Events[^1].Version;
        await Office.Thread(thread => thread.NoteAsync(id, Guid.NewGuid(), "difficult customer", 2));
        Assert.That(await Office.Answers(id, seen: seen), Is.EqualTo(CaseOutcome.Done));
        var told = await Shop.With<CasePersonalData, IReadOnlyList<PersonalTable>>(data => data.ExportAsync(ann.Id));
        Assert.That(string.Join('|', told.SelectMany(table => table.Rows).SelectMany(row => row)), Does.Contain("The pot is broken").And.Not.Contain("difficult"));
    }

    [Test]
    public async Task AClosedCase_ToWhichTheCustomerWrites_IsOpenAgain_AndHisOwnerIsTold()
    {
        var agent = await new BackOffice(Shop).Agent("Ella");
        var id = await Office.Complains(await Shop.Customer("Ann"));
        await Office.Answers(id, closes: true, agent: agent.Id);
        await Office.Writes(id, "Not right yet");
        var row = await Office.Row(id);
        Assert.That((row.State, row.Reopenings, row.ClosedOnUtc), Is.EqualTo((CaseState.InWork, 1, (DateTime?)null)));
        Assert.That(await Office.Mails(agent.Id), Does.Contain(CaseMails.Staff));
    }

    [Test]
    public async Task MergedCases_AreOne_TheOtherEndsAndIsNotCountedAsLate()
    {
        var ann = await Shop.Customer("Ann");
        var (one, two) = (await Office.Complains(ann), await Office.Complains(ann, "Again: the pot"));
        Assert.That(await Office.Thread(thread => thread.MergeAsync(two, one, 1)), Is.EqualTo(CaseOutcome.Done));
        Assert.That((await Office.Row(two)).State, Is.EqualTo(CaseState.Merged));
        Assert.That((await Office.Row(two)).DueOnUtc, Is.EqualTo(LoyaltyCase.Never));
        Assert.That(await Office.Writes(two), Is.EqualTo(CaseOutcome.NotOpen));
        var bobs = await Office.Complains(await Shop.Customer("Bob"));
        Assert.That(await Office.Thread(thread => thread.MergeAsync(one, bobs, 1)), Is.EqualTo(CaseOutcome.Gone), "of another customer");
    }

    [Test]
    public async Task WhatNobodyAnswered_WaitsInTheCaseThatTookIt()
    {
        var ann = await Shop.Customer("Ann");
        var (known, fresh) = (await Office.Complains(ann), await Office.Complains(ann, "And the lid?"));
        await Office.Answers(known);
        Assert.That(await Office.Thread(thread => thread.MergeAsync(fresh, known, 1)), Is.EqualTo(CaseOutcome.Done));
        Assert.That((await Office.Closes(known), (ServiceClockKind)(await Office.Row(known)).DueKindId), Is.EqualTo((CaseOutcome.NotAnswered, ServiceClockKind.NextAnswer)));
        await Office.Answers(known);
        Assert.That(await Office.Closes(known), Is.EqualTo(CaseOutcome.Done));
    }

    [Test]
    public async Task OfTwoThatAreToBecomePartOfEachOther_OneStays()
    {
        var ann = await Shop.Customer("Ann");
        for (var round = 0; round < 3; round++)
        {
            var (one, two) = (await Office.Complains(ann), await Office.Complains(ann));
            await Task.WhenAll(Task.Run(() => Office.Thread(thread => thread.MergeAsync(one, two, 1))), Task.Run(() => Office.Thread(thread => thread.MergeAsync(two, one, 2))));
            Assert.That(new[] { (await Office.Row(one)).State, (await Office.Row(two)).State }, Is.EquivalentTo(new[] { CaseState.New, CaseState.Merged }));
        }
    }

    [Test]
    public async Task TheSameForm_WithOtherWords_IsAnotherPost()
    {
        var id = await Office.Complains(await Shop.Customer("Ann"));
        var post = Guid.NewGuid();
        foreach (var words in new[] { "Still broken", "Still broken", "Still broken. My phone is 555", "Still broken. My phone is 555" })
            await Office.Writes(id, words, post);
        Assert.That((await Office.Of(id)).Events.Where(one => one.Kind == CaseEventKind.CustomerWrote).Select(one => one.Text), Is.EqualTo(new[] { "Still broken", "Still broken. My phone is 555" }));
        var (seen, answer) = ((await Office.Of(id)).Events[^1].Version, Guid.NewGuid());
        Assert.That((await Office.Answers(id, "Soon", seen: seen, post: answer), await Office.Answers(id, "Tomorrow", seen: seen, post: answer)), Is.EqualTo((CaseOutcome.Done, CaseOutcome.Conflict)), "he sees that the first has been sent");
    }

    [Test]
    public async Task AnAnswerThatWasToClose_ButDidNot_IsToldAllTheSame()
    {
        var ann = await Shop.Customer("Ann");
        var id = await Office.Complains(ann);
        await Shop.With<CaseBook, CaseAppend?>(book => book.AppendAsync(id, _ => new LoyaltyCaseEvent { KindId = (int)CaseEventKind.Answered, PostKey = Guid.NewGuid(), Text = "Sent", ById = 1, Value = CaseThread.Closing }));
        await Office.Runs();
        Assert.That(await Office.Mails(ann.Id), Is.EqualTo(new[] { CaseMails.Received }));
        Shop.Days.PassMinutes(5);
        await Office.Runs();
        await Office.Runs();
        Assert.That(await Office.Mails(ann.Id), Is.EqualTo(new[] { CaseMails.Received, CaseMails.Answered }));
    }

    [Test]
    public async Task WhoIsErased_LeavesACaseWithoutWordsFilesOrName()
    {
        var ann = await Shop.Customer("Ann");
        var id = await Office.Complains(ann, "My address is Elm Street 5");
        await Office.Writes(id, "and my phone is 555");
        await Office.Answers(id, "Dear Ann");
        await Office.Thread(thread => thread.StepAsync(id, CaseStep.Listen, "Ann is angry", 1));
        await Shop.With<CasePersonalData>(data => data.EraseAsync(ann.Id));

        var row = await Office.Row(id);
        Assert.That((row.CustomerId, row.Text, row.Subject), Is.EqualTo((0, (string?)null, CasePersonalData.Erased)));
        Assert.That((await Shop.Rows<LoyaltyCaseEvent>()).Select(one => one.Text), Is.All.Null);
        Assert.That(await Shop.Rows<LoyaltyCaseStepText>(), Is.Empty);
        Assert.That(row.Answers, Is.EqualTo(1), "that somebody was answered stays for the figures");
        Assert.That((row.State, row.DueOnUtc, row.EscalateOnUtc), Is.EqualTo((CaseState.Closed, LoyaltyCase.Never, LoyaltyCase.Never)), "nobody waits for an answer any more");
    }

    [Test]
    public async Task AfterClosing_TheCustomerSaysHowContentHeIs()
    {
        var id = await Office.Complains(await Shop.Customer("Ann"));
        Assert.That(await Office.Thread(thread => thread.RateAsync(id, 5)), Is.EqualTo(CaseOutcome.NotOpen), "not before it is closed");
        await Office.Answers(id, closes: true);
        await Office.Thread(thread => thread.RateAsync(id, 2));
        await Office.Thread(thread => thread.RateAsync(id, 4));
        Assert.That((await Office.Row(id)).Rating, Is.EqualTo(4));
    }

    [Test]
    public async Task AnUnknownCategory_GoesToTheQueueForEverythingElse()
    {
        var id = await Office.Complains(await Shop.Customer("Ann"), category: "no such thing");
        var row = await Office.Row(id);
        Assert.That((row.CategoryId, row.PriorityId), Is.EqualTo((0, (int)CasePriority.Normal)));
        Assert.That(row.QueueId, Is.GreaterThan(0));
    }
}
