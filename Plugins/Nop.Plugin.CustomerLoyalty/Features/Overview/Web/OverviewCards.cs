using Nop.Plugin.CustomerLoyalty.Engine.Overview;
using Nop.Plugin.CustomerLoyalty.Features.Profiles.Days;
using Nop.Plugin.CustomerLoyalty.Features.Profiles.Web;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Services.Security;

namespace Nop.Plugin.CustomerLoyalty.Features.Overview.Web;

/// <summary>
/// The cards with the lists behind them. Every address opens a list that asks for the same as was counted: as many rows as the figure says.
/// </summary>
public class OverviewCards(OverviewWords wording, IPermissionService permissions)
{
    public async Task<IReadOnlyList<CardModel>> PrepareAsync(OverviewData data)
    {
        var cards = new List<CardModel>();
        foreach (var card in data.Cards)
            if (await permissions.AuthorizeAsync(PermissionOf(card.Rule.Card)))
                cards.Add(await CardAsync(card, data));
        return cards;
    }

    private async Task<CardModel> CardAsync(CardData card, OverviewData data)
    {
        var (rule, query) = (card.Rule, data.Query);
        var name = rule.Card.ToString();
        var target = query.SegmentId > 0 && rule.HasSegments ? null : card.Target;
        return new CardModel(rule.Card, await wording.GetAsync(name), IconOf(rule.Card), await wording.FigureAsync(rule.Unit, card.Figure))
        {
            Explanation = await wording.GetAsync($"{name}.Explanation"),
            Url = OverviewLinks.Of(rule.Card, query),
            Change = card.Change is { } change ? await wording.FillAsync(rule.IsState ? "SinceBegin" : "SinceBefore", await wording.ChangeAsync(rule.Unit, change)) : await wording.GetAsync("NoBefore"),
            Direction = card.Change switch { > 0 => "up", < 0 => "down", _ => string.Empty },
            IsGood = card.Change is null or 0 ? null : card.Change > 0 == rule.HigherIsBetter,
            Target = target is not null ? await wording.FillAsync("Target", await wording.FigureAsync(rule.Unit, target.Goal)) : string.Empty,
            Light = card.Light,
            LightWords = card.Light == TargetLight.None ? string.Empty : await wording.GetAsync($"Light.{card.Light}"),
            Note = await NoteAsync(card, data),
            TrendDays = [.. card.Trend.Select(point => OverviewChoices.TextOf(point.Day))],
            Trend = [.. card.Trend.Select(point => point.Figure is { } figure ? (decimal?)decimal.Round(figure, 4) : null)],
            Lines = IsCounted(rule, data) || query.SegmentId == 0 || !rule.HasSegments ? await LinesAsync(rule.Card, data) : []
        };
    }

    /// <summary>What of the filter does not hold for the card.</summary>
    private async Task<string> NoteAsync(CardData card, OverviewData data)
    {
        var (query, notes) = (data.Query, new List<string>());
        if (query.SegmentId > 0 && !card.Rule.HasSegments)
            notes.Add(await wording.GetAsync("NotBySegment"));
        if (query.StoreId > 0 && card.Rule.Card == OverviewCard.Programme)
            notes.Add(await wording.GetAsync("NotByStore"));
        if (query.SegmentId > 0 && card.Rule.HasSegments && !IsCounted(card.Rule, data))
            notes.Add(await wording.FillAsync("SegmentNotCounted", SegmentDays.MostSegments));
        if (query.SegmentId > 0 && card.Rule.HasSegments && card.Target is not null)
            notes.Add(await wording.GetAsync("SegmentNoTarget"));
        return string.Join(' ', notes);
    }

    private async Task<IReadOnlyList<CardLine>> LinesAsync(OverviewCard card, OverviewData data)
    {
        var query = data.Query;
        return card switch
        {
            OverviewCard.ValueAtRisk => [await LineAsync("CustomersAtRisk", data.Of(DailyMetric.ValueAtRisk).Number, OverviewLinks.Customers(query, CustomerGroup.CoreAtRisk))],
            OverviewCard.RepeatRate =>
            [
                await LineAsync("Buyers", data.Of(DailyMetric.RepeatRate).Number, OverviewLinks.Customers(query, CustomerGroup.Buyers)),
                await LineAsync("RepeatBuyers", (long)data.Of(DailyMetric.RepeatRate).Value, OverviewLinks.Customers(query, CustomerGroup.RepeatBuyers))
            ],
            OverviewCard.SatisfactionGap =>
            [
                await LineAsync("Answers", data.Of(DailyMetric.SurveyAnswers).Number, OverviewLinks.Answers(query, false)),
                await LineAsync("LowAnswers", (long)data.Of(DailyMetric.SurveyAnswers).Value, OverviewLinks.Answers(query, true), true)
            ],
            OverviewCard.Cases =>
            [
                await LineAsync("Overdue", (long)data.Of(DailyMetric.CasesOpen).Value, OverviewLinks.LateCases(query), true),
                await LineAsync("Opened", data.Of(DailyMetric.CasesOpened).Number, OverviewLinks.OpenedCases(query)),
                await LineAsync("Closed", data.Of(DailyMetric.CasesClosed).Number, OverviewLinks.ClosedCases(query)),
                await LineAsync("Contacts", data.Of(DailyMetric.Contacts).Number, OverviewLinks.Contacts(query))
            ],
            OverviewCard.Programme when query.StoreId == 0 =>
            [
                await LineAsync("Issued", data.Of(DailyMetric.PointsIssued).Number, OverviewLinks.Programme()),
                await LineAsync("Spent", data.Of(DailyMetric.PointsSpent).Number, OverviewLinks.Programme()),
                await LineAsync("Owed", data.Of(DailyMetric.PointsOwed).Number, OverviewLinks.Programme()),
                new CardLine("OwedMoney", await wording.GetAsync("Line.OwedMoney"), await wording.MoneyAsync(data.Of(DailyMetric.PointsOwed).Value), OverviewLinks.Programme())
            ],
            OverviewCard.Mails =>
            [
                await LineAsync("Sent", data.Of(DailyMetric.MailsSent).Number, OverviewLinks.Mails(query)),
                await LineAsync("Clicks", data.Of(DailyMetric.MailsClicked).Number, OverviewLinks.MailOutcomes(query, false)),
                await LineAsync("MailOrders", data.Of(DailyMetric.MailSales).Number, OverviewLinks.MailOutcomes(query, true)),
                new CardLine("MailRevenue", await wording.GetAsync("Line.MailRevenue"), await wording.MoneyAsync(data.Of(DailyMetric.MailSales).Value), OverviewLinks.MailOutcomes(query, true))
            ],
            OverviewCard.Blocks =>
            [
                await LineAsync("Shown", data.Of(DailyMetric.BlocksShown).Number, OverviewLinks.Blocks(query)),
                await LineAsync("BlockClicks", data.Of(DailyMetric.BlocksClicked).Number, OverviewLinks.Blocks(query)),
                await LineAsync("BlockOrders", data.Of(DailyMetric.BlockSales).Number, OverviewLinks.Blocks(query)),
                new CardLine("BlockRevenue", await wording.GetAsync("Line.BlockRevenue"), await wording.MoneyAsync(data.Of(DailyMetric.BlockSales).Value), OverviewLinks.Blocks(query))
            ],
            _ => []
        };
    }

    private static bool IsCounted(CardRule rule, OverviewData data) => data.Sums.ContainsKey(rule.Metric);

    private async Task<CardLine> LineAsync(string key, long number, string? url, bool isBad = false) => new(key, await wording.GetAsync($"Line.{key}"), number.ToString("N0"), url, isBad && number > 0);

    private static string PermissionOf(OverviewCard card) => card switch
    {
        OverviewCard.SatisfactionGap => LoyaltyPermissions.SurveysView,
        OverviewCard.Cases => LoyaltyPermissions.CasesViewAll,
        OverviewCard.Programme => LoyaltyPermissions.PointsView,
        OverviewCard.Mails => LoyaltyPermissions.MailsView,
        OverviewCard.Blocks => LoyaltyPermissions.BlocksManage,
        _ => LoyaltyPermissions.CustomersViewAll
    };

    private static string IconOf(OverviewCard card) => card switch
    {
        OverviewCard.Customers => "fas fa-users",
        OverviewCard.ValueAtRisk => "fas fa-triangle-exclamation",
        OverviewCard.RepeatRate => "fas fa-rotate-left",
        OverviewCard.SatisfactionGap => "far fa-face-smile",
        OverviewCard.Cases => "fas fa-life-ring",
        OverviewCard.Programme => "fas fa-award",
        OverviewCard.Mails => "far fa-envelope",
        _ => "fas fa-table-cells-large"
    };
}
