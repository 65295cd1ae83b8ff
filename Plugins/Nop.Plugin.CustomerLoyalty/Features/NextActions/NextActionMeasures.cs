using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Engine.NextActions;
using Nop.Plugin.CustomerLoyalty.Engine.Outcomes;
using Nop.Plugin.CustomerLoyalty.Features.Outcomes;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;

namespace Nop.Plugin.CustomerLoyalty.Features.NextActions;

/// <summary>
/// Next best actions among the measures, each kind of step by itself. All proposals count, whether somebody acted on them or not: which of them were
/// taken up is no matter of chance.
/// </summary>
public class NextActionMeasures(NextActionMeasureStore people, NextActionService service, ArmCounter counter, DeskWords words) : IMeasureSource
{
    public async Task<IReadOnlyList<MeasureHead>> ListAsync()
    {
        var percent = await service.ControlPercentAsync();
        var heads = new List<MeasureHead>();
        foreach (var stepId in (await people.ProposedAsync()).Order())
            heads.Add(new MeasureHead(NextActionPlanner.MeasureOf((NextStep)stepId), MeasureKind.NextAction, await words.OfAsync((NextStep)stepId),
                NextActionPlanner.HasControl((NextStep)stepId) ? percent : 0, true)
            {
                Report = new MeasureLink("LoyaltyNextAction", "List", 0)
            });
        return heads;
    }

    public Task<ArmPair> CountAsync(string key, MeasurePeriod period)
    {
        var stepId = int.Parse(key.AsSpan(key.IndexOf(':') + 1), CultureInfo.InvariantCulture);
        return counter.CountAsync((above, most) => people.PeopleAsync(stepId, period, above, most));
    }
}
