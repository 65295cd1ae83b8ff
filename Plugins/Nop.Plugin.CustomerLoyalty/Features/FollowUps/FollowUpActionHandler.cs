using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Nop.Services.Customers;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps;

/// <summary>Puts a task on the list of the staff. It bears the key of its action, so that it may be tried again.</summary>
public class FollowUpActionHandler(FollowUpService tasks, ICustomerService customers, TimeProvider clock) : IActionHandler
{
    public ActionKind Kind => ActionKind.Task;

    public async Task<ActionOutcome> HandleAsync(LoyaltyAction action, ActionClaim claim)
    {
        if (ActionPayload.Read<TaskPayload>(action.Payload) is not { Title.Length: > 0 } wanted)
            return ActionOutcome.Skipped(ActionReason.BadPayload);
        if (await customers.GetCustomerByIdAsync(action.CustomerId) is not { Deleted: false })
            return ActionOutcome.Skipped(ActionReason.CustomerGone);

        await tasks.AddAsync(new LoyaltyFollowUp
        {
            FollowUpKey = action.ActionKey,
            CustomerId = action.CustomerId,
            StoreId = action.StoreId,
            KindId = Enum.IsDefined((FollowUpKind)wanted.Kind) ? wanted.Kind : (int)FollowUpKind.General,
            Title = wanted.Title,
            Text = wanted.Text,
            OwnerId = wanted.OwnerId,
            DueOnUtc = clock.GetUtcNow().UtcDateTime.AddDays(wanted.DueDays)
        });
        return ActionOutcome.Done();
    }
}
