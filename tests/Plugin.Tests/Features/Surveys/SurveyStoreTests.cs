using Demo.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Surveys;
using Nop.Plugin.CustomerLoyalty.Features.Surveys;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Answering;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Inviting;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Reports;
using Plugin.Tests.Support;

namespace Plugin.Tests.Features.Surveys;

[Category("G3")]
public class SurveyStoreTests(DatabaseKind kind) : StoreTests(kind)
{
    [Test]
    public async Task AnInvitation_ForOneOrder_IsAddedOnce()
    {
        var added = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Shop.With<InvitationStore, bool>(store => store.TryAddAsync(Invitation(1, 7)))));
        Assert.That(added.Count(one => one), Is.EqualTo(1));
        Assert.That(await Shop.With<InvitationStore, bool>(store => store.TryAddAsync(Invitation(1, 8))), Is.True);
    }

    [Test]
    public async Task AnAnswer_ForOneInvitation_IsAddedOnce()
    {
        var added = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Shop.With<AnswerStore, bool>(store => store.TryAddAsync(Answer(5)))));
        Assert.That(added.Count(one => one), Is.EqualTo(1));
    }

    [Test]
    public async Task Due_AreThoseWhoseDayHasCome_AndSilent_ThoseWhoNeverAnswered()
    {
        await Add(Invitation(1, 1), Invitation(1, 2, row => row.DueOnUtc = Today.AddDays(1)), Invited(3), Invited(4, row => row.RemindedOnUtc = Today), Invited(5, row => row.StateId = (int)InvitationState.Answered),
            Invited(6, row => row.IsOnPage = true), Invited(7, row => row.ExpiresOnUtc = Today));
        Assert.That((await Shop.With<InvitationStore, IList<LoyaltySurveyInvitation>>(store => store.DueAsync(Today, 0, 10))).Select(row => row.OrderId), Is.EqualTo(new[] { 1 }));
        Assert.That((await Shop.With<InvitationStore, IList<LoyaltySurveyInvitation>>(store => store.SilentAsync(1, Today.AddDays(-7), Today, 0, 10))).Select(row => row.OrderId), Is.EqualTo(new[] { 3 }));
    }

    [Test]
    public async Task Rates_CountWhoWasAsked_AndWhoAnswered()
    {
        await Add(Invitation(1, 1), Invited(2), Invited(3, row => row.StateId = (int)InvitationState.Answered), Invited(4, row => row.StoreId = 2));
        var rates = await Shop.With<InvitationStore, IReadOnlyDictionary<int, (int Asked, int Answered)>>(store => store.RatesAsync(new InvitationQuery(StoreId: 1)));
        Assert.That(rates[1], Is.EqualTo((2, 1)));
    }

    [Test]
    public async Task Lists_AreFiltered_TheNewestFirst()
    {
        foreach (var (invitation, change) in new (int, Action<LoyaltySurveyAnswer>)[]
        {
            (1, row => (row.Reliability, row.ExpectedReliability, row.Words) = (5.25m, 6m, "Loose lid")),
            (2, row => (row.AgentId, row.AnsweredOnUtc, row.IsLow) = (9, Today.AddDays(1), true)),
            (3, row => (row.KindId, row.Reliability) = ((int)SurveyKind.Expectation, 7m))
        })
        {
            var answer = Answer(invitation);
            change(answer);
            await Shop.With<AnswerStore, bool>(store => store.TryAddAsync(answer));
        }

        Assert.That(await Ids(new AnswerQuery()), Is.EqualTo(new[] { 2, 3, 1 }));
        Assert.That(await Ids(new AnswerQuery { AgentId = 9 }), Is.EqualTo(new[] { 2 }));
        Assert.That(await Ids(new AnswerQuery { AgentId = -1 }), Is.EqualTo(new[] { 3, 1 }));
        Assert.That(await Ids(new AnswerQuery { OnlyPairs = true }), Is.EqualTo(new[] { 1 }));
        Assert.That(await Ids(new AnswerQuery { Dimension = ServiceDimension.Reliability }), Is.EqualTo(new[] { 3, 1 }));
        Assert.That(await Ids(new AnswerQuery { Words = "lid" }), Is.EqualTo(new[] { 1 }));
        Assert.That(await Ids(new AnswerQuery { OnlyLow = true }), Is.EqualTo(new[] { 2 }));
        Assert.That(await Ids(new AnswerQuery { FromUtc = Today.AddHours(1) }), Is.EqualTo(new[] { 2 }));
        var read = await Shop.With<SurveyReportStore, IReadOnlyList<AnsweredSurvey>>(store => store.ReadAsync(new AnswerQuery { OnlyPairs = true }));
        Assert.That((read.Single().Marks.Reliability, read.Single().Expected.Reliability), Is.EqualTo((5.25m, 6m)));
    }

    private async Task<IEnumerable<int>> Ids(AnswerQuery query) => (await Shop.With<SurveyReportStore, IEnumerable<LoyaltySurveyAnswer>>(async store => await store.ListAsync(query, 0, 10))).Select(row => row.InvitationId);

    private async Task Add(params LoyaltySurveyInvitation[] rows)
    {
        foreach (var row in rows)
            await Shop.With<InvitationStore, bool>(store => store.TryAddAsync(row));
    }

    private static LoyaltySurveyInvitation Invited(int order, Action<LoyaltySurveyInvitation>? with = null) => Invitation(1, order, row =>
    {
        (row.StateId, row.InvitedOnUtc) = ((int)InvitationState.Invited, Today.AddDays(-8));
        with?.Invoke(row);
    });

    private static LoyaltySurveyInvitation Invitation(int survey, int order, Action<LoyaltySurveyInvitation>? with = null)
    {
        var row = new LoyaltySurveyInvitation { SurveyId = survey, VersionId = 1, CustomerId = 1, StoreId = 1, OrderId = order, StateId = (int)InvitationState.Waiting, CreatedOnUtc = Today, DueOnUtc = Today, ExpiresOnUtc = Today.AddDays(30) };
        with?.Invoke(row);
        return row;
    }

    private static LoyaltySurveyAnswer Answer(int invitation) => new() { InvitationId = invitation, SurveyId = 1, VersionId = 1, KindId = (int)SurveyKind.Perception, CustomerId = 1, OrderId = 1, StoreId = 1, AnsweredOnUtc = Today, AnswersJson = "{}" };
}
