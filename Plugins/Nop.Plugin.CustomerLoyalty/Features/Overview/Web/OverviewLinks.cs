using System.Globalization;
using Microsoft.AspNetCore.Routing;
using Nop.Plugin.CustomerLoyalty.Engine.Overview;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Plugin.CustomerLoyalty.Features.Profiles.Web;

namespace Nop.Plugin.CustomerLoyalty.Features.Overview.Web;

/// <summary>Addresses of the lists behind the figures of a period, from the root of the shop.</summary>
public static class OverviewLinks
{
    public static string Of(OverviewCard card, OverviewQuery query) => card switch
    {
        OverviewCard.Customers => Customers(query, CustomerGroup.Everybody),
        OverviewCard.ValueAtRisk => Customers(query, CustomerGroup.CoreAtRisk),
        OverviewCard.RepeatRate => Customers(query, CustomerGroup.RepeatBuyers),
        OverviewCard.SatisfactionGap => Url("LoyaltySurveyReport", "Index", new { From = Text(query.From), To = Text(query.To), query.StoreId }),
        OverviewCard.Cases => Url("LoyaltyCase", "List", new { query.StoreId }),
        OverviewCard.Programme => Programme(),
        OverviewCard.Mails => Mails(query),
        _ => Blocks(query)
    };

    public static string Customers(OverviewQuery query, CustomerGroup group) =>
        Url("LoyaltyCustomer", "List", new { query.StoreId, GroupId = (int)group, query.SegmentId });

    public static string Stage(OverviewQuery query, LifecycleStage stage) => Url("LoyaltyCustomer", "List", new { query.StoreId, StageId = (int)stage });

    public static string Tier(int tierId, int storeId) => Url("LoyaltyTier", "Customers", new { TierId = tierId, StoreId = storeId });

    public static string Answers(OverviewQuery query, bool onlyLow) => Url("LoyaltySurveyAnswer", "List", new { From = Text(query.From), To = Text(query.To), query.StoreId, OnlyLow = onlyLow });

    public static string LateCases(OverviewQuery query) => Url("LoyaltyCase", "List", new { query.StoreId, OnlyLate = true });

    public static string OpenedCases(OverviewQuery query) => Url("LoyaltyCase", "List", new { query.StoreId, StateId = -1, OpenedFrom = Text(query.From), OpenedTo = Text(query.To) });

    public static string ClosedCases(OverviewQuery query) => Url("LoyaltyCase", "List", new { query.StoreId, StateId = (int)Cases.CaseState.Closed, ClosedFrom = Text(query.From), ClosedTo = Text(query.To) });

    public static string Contacts(OverviewQuery query) => Url("LoyaltyContact", "List", new { FromDay = Text(query.From), ToDay = Text(query.To), query.StoreId });

    public static string Programme() => Url("LoyaltyProgramme", "Index", new { });

    public static string Mails(OverviewQuery query) => Url("LoyaltyMail", "Queue", new { KindId = (int)Engine.Actions.ActionKind.Mail, HasLeft = true, query.StoreId, FromDay = Text(query.From), ToDay = Text(query.To) });

    public static string MailOutcomes(OverviewQuery query, bool orders) => Url("LoyaltyMailOutcome", "List", new { Orders = orders, query.StoreId, FromDay = Text(query.From), ToDay = Text(query.To) });

    public static string Blocks(OverviewQuery query) => Url("LoyaltyBlockReport", "Index", new { From = Text(query.From), To = Text(query.To), query.StoreId });

    public static string Journey(int id) => Url("LoyaltyJourneyReport", "Index", new { id });

    public static string Cohort(int storeId, DateOnly month, int segmentId) =>
        Url("LoyaltyCustomer", "List", new { StoreId = storeId, Cohort = month.ToString("yyyy-MM", CultureInfo.InvariantCulture), SegmentId = segmentId });

    /// <summary>What is 0, false or empty is what the list does anyway.</summary>
    private static string Url(string controller, string action, object values)
    {
        var asked = new RouteValueDictionary(values).Where(value => value.Value is not (null or 0 or false or ""))
            .Select(value => $"{value.Key}={Uri.EscapeDataString(Convert.ToString(value.Value, CultureInfo.InvariantCulture)!)}").ToList();
        return $"~/Admin/{controller}/{action}" + (asked.Count == 0 ? string.Empty : "?" + string.Join("&", asked));
    }

    private static string Text(DateOnly day) => OverviewChoices.TextOf(day);
}
