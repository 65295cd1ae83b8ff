using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Features.Capture;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Links;

/// <summary>Decides which clicks persons made, a while after them, and writes those into the journal.</summary>
public class ClickSettler(MailClickStore clicks, ActionQueue queue, FactRecorder facts, TimeProvider clock) : IDispatchEnd
{
    private const int MailsAtOnce = 500;

    public async Task EndAsync()
    {
        var now = clock.GetUtcNow().UtcDateTime;
        foreach (var actionId in await clicks.MailsToDecideAsync(now - ClickFilter.Patience, MailsAtOnce))
            await SettleAsync(actionId, now - ClickFilter.Patience);
    }

    private async Task SettleAsync(int actionId, DateTime untilUtc)
    {
        var all = await clicks.OfMailAsync(actionId);
        var action = await queue.FindAsync(actionId);
        var human = ClickFilter.Human([.. all.Select(click => new MailClick(click.Id, click.LinkKey, click.ClickedOnUtc, click.LooksAutomatic))], action?.DecidedOnUtc ?? DateTime.MaxValue);
        foreach (var click in all.Where(click => click.StateId == 0 && click.ClickedOnUtc <= untilUtc))
        {
            if (action is not null)
                (click.SourceKindId, click.SourceId, click.Step, click.Variant) = (action.SourceKindId, action.SourceId, action.Step, action.Variant);
            click.StateId = human.Contains(click.Id) ? MailClickStore.Person : MailClickStore.Machine;
            if (click.StateId == MailClickStore.Person && action is not null)
                await facts.RecordAsync(new Fact
                {
                    Key = FactKeys.EmailClicked(click.Id),
                    Kind = FactKind.EmailClicked,
                    OccurredOnUtc = click.ClickedOnUtc,
                    StoreId = click.StoreId,
                    CustomerId = click.CustomerId,
                    SubjectId = actionId,
                    Text = MailRecords.LabelOf(action.Source)
                });
            await clicks.UpdateAsync(click);
        }
    }
}
