using Nop.Plugin.CustomerLoyalty.Engine.Service;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Service;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases;

/// <summary>Changes the priority of cases: the promise is another one from then on, what was counted stays.</summary>
public class CasePriorities(CaseThread thread, CaseStore cases, ServiceBook service)
{
    public async Task<CaseOutcome> SetAsync(int id, CasePriority priority, int agentId)
    {
        if (!Enum.IsDefined(priority) || await cases.FindAsync(id) is not { } row)
            return CaseOutcome.Gone;
        if (row.PriorityId == (int)priority)
            return CaseOutcome.Done;
        var targets = await service.TargetsAsync(priority, row.TierId, row.TierSteps);
        return await thread.AddAsync(id, record => new LoyaltyCaseEvent
        {
            KindId = (int)CaseEventKind.Changed,
            PostKey = Guid.NewGuid(),
            ById = agentId,
            Value = (int)CaseChange.Priority,
            Before = record.Case.PriorityId,
            After = (int)priority,
            FirstMinutes = (int)targets.FirstAnswer.TotalMinutes,
            NextMinutes = (int)targets.NextAnswer.TotalMinutes,
            SolutionMinutes = (int)targets.Solution.TotalMinutes
        });
    }
}
