using Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning.Web;
using Nop.Services.Helpers;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Simulation.Web;

/// <summary>Rules to choose from, and days of the shop's calendar.</summary>
public class SimulatedRules(RuleDesk rules, RuleSentence sentence, IDateTimeHelper time)
{
    public DateTime Today => TimeZoneInfo.ConvertTimeFromUtc(rules.Now, time.DefaultStoreTimeZone).Date;

    /// <param name="chosen">Null for the active ones.</param>
    public async Task<IList<SimulatedRuleModel>> ListAsync(IList<int>? chosen)
    {
        var list = new List<SimulatedRuleModel>();
        foreach (var row in await rules.ListAsync())
            list.Add(new SimulatedRuleModel(row.Id, row.Name, row.ToRule() is { } rule ? await sentence.OfAsync(rule) : string.Empty, row.IsActive, chosen?.Contains(row.Id) ?? row.IsActive));
        return list;
    }

    public DateTime UtcOf(DateTime day) => time.ConvertToUtcTime(DateTime.SpecifyKind(day.Date, DateTimeKind.Unspecified), time.DefaultStoreTimeZone);
}
