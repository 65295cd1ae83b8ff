using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning.Web;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;
using Nop.Services.Helpers;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Statements.Web;

/// <summary>Grants in words.</summary>
public class GrantWords(GrantStore grants, RuleDesk rules, RuleSentence sentence, PointTexts texts, RewardWords words, IDateTimeHelper time)
{
    public static string Signed(int points) => points.ToString("+#,0;−#,0;0", CultureInfo.CurrentCulture);

    public async Task<string> TimeAsync(DateTime utc) => (await time.ConvertToUserTimeAsync(utc, DateTimeKind.Utc)).ToString("g");

    public async Task<string> DayAsync(DateTime? utc) => utc is { } moment ? (await time.ConvertToUserTimeAsync(moment, DateTimeKind.Utc)).ToString("d") : "–";

    public Task<string> ForAsync(LoyaltyGrant grant, int languageId) => texts.OfAsync(grant, languageId);

    /// <summary>Why each of these was given: the rule as it was, the money and the factor.</summary>
    public async Task<IReadOnlyDictionary<int, string>> WhyAsync(IReadOnlyCollection<int> grantIds)
    {
        var why = new Dictionary<int, string>();
        var known = new Dictionary<(int, int), string>();
        foreach (var grant in await grants.FindAsync(grantIds))
        {
            if (grant.RuleId == 0)
            {
                if (grant.ById > 0)
                    why[grant.Id] = await words.FillAsync("Points.WhyBy", grant.ById);
                continue;
            }

            var key = (grant.RuleId, grant.RuleVersion);
            if (!known.TryGetValue(key, out var says))
                known[key] = says = await rules.AsItWasAsync(grant.RuleId, grant.RuleVersion) is { } rule ? $"{rule.Name} (v{grant.RuleVersion}): {await sentence.OfAsync(rule)}" : $"#{grant.RuleId}";
            why[grant.Id] = grant.Amount > 0 ? await words.FillAsync("Points.Why", says, grant.Amount.ToString("N2"), grant.TierFactor.ToString("0.##", CultureInfo.CurrentCulture)) : says;
        }

        return why;
    }
}
