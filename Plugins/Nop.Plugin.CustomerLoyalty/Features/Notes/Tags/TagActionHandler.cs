using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Nop.Services.Customers;

namespace Nop.Plugin.CustomerLoyalty.Features.Notes.Tags;

/// <summary>Gives a customer a tag or takes it away. To do it twice changes nothing, so that the claim only keeps two from doing it at once.</summary>
public class TagActionHandler(TagService tags, ICustomerService customers) : IActionHandler
{
    public ActionKind Kind => ActionKind.Tag;

    public async Task<ActionOutcome> HandleAsync(LoyaltyAction action, ActionClaim claim)
    {
        if (ActionPayload.Read<TagPayload>(action.Payload) is not { } wanted || TagText.Split(wanted.Tag) is not [var name] || !TagText.Fits(name))
            return ActionOutcome.Skipped(ActionReason.BadPayload);
        if (await customers.GetCustomerByIdAsync(action.CustomerId) is not { Deleted: false })
            return ActionOutcome.Skipped(ActionReason.CustomerGone);
        if (!await claim.TakeAsync())
            return ActionOutcome.NotMine;

        if (wanted.Remove)
            await tags.TakeAsync(action.CustomerId, name);
        else
            await tags.GiveAsync(action.CustomerId, [name], 0);
        return ActionOutcome.Done($"tag:{name}");
    }
}
