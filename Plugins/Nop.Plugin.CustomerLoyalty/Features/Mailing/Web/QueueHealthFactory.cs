using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Sending;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Web;

/// <summary>How mails flow: how many leave, how long the oldest is overdue, whom the throttle holds back.</summary>
public class QueueHealthFactory(ActionQueue queue, SendThrottle throttle, MailAccounts accounts, ShopOfMails shop, ActionTexts texts, TimeProvider clock)
{
    private const int MostDomains = 8;

    public async Task<QueueHealthModel> PrepareAsync()
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var settings = await shop.SettingsAsync(0);
        var names = (await accounts.AllAsync()).ToDictionary(account => account.Id, account => account.Email);
        var lines = new List<ThrottleLineModel>();
        var states = throttle.States();
        foreach (var state in states.Where(state => state.AccountId > 0).Concat(states.Where(state => state.AccountId == 0 && (state.Sent > 0 || state.PutOff > 0)).OrderByDescending(state => state.PutOff).ThenByDescending(state => state.Sent).Take(MostDomains)))
            lines.Add(new ThrottleLineModel(state.AccountId > 0 ? names.GetValueOrDefault(state.AccountId, $"#{state.AccountId}") : state.Domain, state.AccountId > 0, state.Sent,
                state.AccountId > 0 ? settings.MailsPerMinute : settings.MailsPerMinutePerDomain, state.PutOff, state.RestsUntilUtc is { } until ? await texts.TimeAsync(until) : string.Empty));
        return new QueueHealthModel(
            await SentAsync(now.AddMinutes(-1)), await SentAsync(now.AddMinutes(-10)) / 10m, await SentAsync(now.AddHours(-1)),
            await queue.CountAsync(new ActionQuery { State = ActionState.Waiting, DueUntilUtc = now }),
            await queue.OldestDueAsync() is { } oldest && oldest < now ? (int)(now - oldest).TotalMinutes : 0, lines);
    }

    private Task<int> SentAsync(DateTime sinceUtc) => queue.CountAsync(new ActionQuery { Kind = ActionKind.Mail, State = ActionState.Done, DecidedFromUtc = sinceUtc });
}
