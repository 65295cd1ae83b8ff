using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Recipients;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;

namespace Nop.Plugin.CustomerLoyalty.Features.Surveys.Inviting;

/// <summary>What became of the mails of surveys.</summary>
public class SurveyMailStore(IRepository<LoyaltyAction> actions, IRepository<LoyaltySuppression> suppressions, IRepository<Customer> customers)
{
    private const int Service = (int)ActionSourceKind.Service;
    private const int Bounced = (int)SuppressionReason.Bounced;
    private static readonly int[] Ended = [(int)ActionState.Done, (int)ActionState.Skipped, (int)ActionState.Failed];

    /// <summary>First mails that were decided about since then, above a number.</summary>
    public async Task<IList<LoyaltyAction>> EndedAsync(DateTime sinceUtc, int above, int most) => await actions.Table
        .Where(action => Ended.Contains(action.StateId) && action.DecidedOnUtc >= sinceUtc && action.SourceKindId == Service && action.Step == SurveyMails.FirstStep && action.Id > above)
        .OrderBy(action => action.Id).Take(most).ToListAsync();

    /// <summary>Customers whose address turned out to be dead since then.</summary>
    public async Task<int[]> BouncedAsync(DateTime sinceUtc)
    {
        var addresses = suppressions.Table.Where(row => row.ReasonId == Bounced && row.CreatedOnUtc >= sinceUtc && row.Email != null).Select(row => row.Email!);
        return [.. await customers.Table.Where(customer => customer.Email != null && addresses.Contains(customer.Email)).Select(customer => customer.Id).ToListAsync()];
    }
}
