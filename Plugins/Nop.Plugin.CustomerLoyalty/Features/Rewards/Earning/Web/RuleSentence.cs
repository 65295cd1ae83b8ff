using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning.Web;

/// <summary>What a rule says, in words that shoppers and staff read alike, each in the currency of the page.</summary>
public class RuleSentence(RewardWords words, CustomerMoney money)
{
    public async Task<string> OfAsync(EarningRule rule)
    {
        var points = Number(rule.Points);
        return rule.Kind switch
        {
            EarningKind.Amount when rule.Points == 1 => await words.FillAsync(IsLimited(rule) ? "Earning.Says.OneOf" : "Earning.Says.One", points, await money.OfAsync(rule.PerAmount)),
            EarningKind.Amount => await words.FillAsync(IsLimited(rule) ? "Earning.Says.AmountOf" : "Earning.Says.Amount", points, await money.OfAsync(rule.PerAmount)),
            EarningKind.Piece => await words.FillAsync(IsLimited(rule) ? "Earning.Says.PieceOf" : "Earning.Says.Piece", points),
            EarningKind.Order when rule.MinimumAmount > 0 => await words.FillAsync("Earning.Says.OrderFrom", points, await money.OfAsync(rule.MinimumAmount)),
            EarningKind.Order => await words.FillAsync(IsLimited(rule) ? "Earning.Says.OrderOf" : "Earning.Says.Order", points),
            EarningKind.NthOrder => await words.FillAsync(rule.OnlyOnce ? "Earning.Says.NthOrderOnce" : "Earning.Says.NthOrder", points, rule.Every),
            EarningKind.MonthsInRow => await words.FillAsync(rule.OnlyOnce ? "Earning.Says.MonthsInRowOnce" : "Earning.Says.MonthsInRow", points, rule.Every),
            _ => await words.FillAsync($"Earning.Says.{rule.Kind}", points)
        };
    }

    public static string Number(decimal points) => points.ToString("#,0.####", CultureInfo.CurrentCulture);

    private static bool IsLimited(EarningRule rule) => rule.Products.Count > 0 || rule.Categories.Count > 0;
}
