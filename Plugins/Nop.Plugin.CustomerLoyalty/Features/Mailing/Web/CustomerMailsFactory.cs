using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Links;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Recipients;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Services.Localization;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Web;

/// <summary>The mails of a customer on his page.</summary>
public class CustomerMailsFactory(ActionQueue queue, MailClickStore clicks, MailChoices choices, ActionTexts texts, IStoreService stores, ILocalizationService localization)
{
    private const int Most = 50;

    public async Task<CustomerMailsModel> PrepareAsync(int customerId)
    {
        var page = await queue.ListAsync(new ActionQuery { Kind = ActionKind.Mail, CustomerId = customerId }, 0, Most);
        var clicked = (await clicks.OfAsync(customerId)).Where(click => click.StateId == MailClickStore.Person).GroupBy(click => click.ActionId).ToDictionary(group => group.Key, group => group.Min(click => click.ClickedOnUtc));
        var mails = new List<CustomerMailModel>();
        foreach (var action in page)
            mails.Add(new CustomerMailModel(action.Id, await texts.TimeAsync(action.DecidedOnUtc ?? action.DueOnUtc), ActionPayload.Read<MailPayload>(action.Payload)?.TemplateName ?? string.Empty,
                await texts.SourceAsync(action), await texts.OfAsync(action.State), ActionTexts.ToneOf(action.State), await texts.ReasonAsync(action), action.IsMarketing,
                clicked.TryGetValue(action.Id, out var on) ? await texts.TimeAsync(on) : string.Empty));
        return new CustomerMailsModel(customerId, await ConsentAsync(customerId), mails, page.TotalCount > Most);
    }

    private async Task<IReadOnlyList<string>> ConsentAsync(int customerId)
    {
        var said = new List<string>();
        var all = await stores.GetAllStoresAsync();
        foreach (var store in all)
            if (await choices.FindAsync(new RecipientLink(customerId, store.Id, 0)) is { } found)
            {
                var choice = found.Choice;
                var parts = new List<string> { await SaysAsync(choice.IsSubscribed ? "Subscribed" : "NotSubscribed") };
                if (choice.IsSubscribed && choice.TopicsOn.Count < MailTopics.All.Count)
                    parts.Add(string.Format(await SaysAsync("TopicsOff"), await TopicsAsync(MailTopics.All.Except(choice.TopicsOn))));
                if (choice.DaysBetween > 0)
                    parts.Add(string.Format(await SaysAsync("DaysBetween"), choice.DaysBetween));
                if (choice.PausedUntilUtc is { } until)
                    parts.Add(string.Format(await SaysAsync("Paused"), await texts.TimeAsync(until)));
                said.Add($"{(all.Count > 1 ? store.Name + ": " : string.Empty)}{string.Join(" · ", parts)}");
            }

        return said.Count > 0 ? said : [await SaysAsync("NoAddress")];
    }

    private async Task<string> TopicsAsync(IEnumerable<string> topics)
    {
        var names = new List<string>();
        foreach (var topic in topics)
            names.Add(await localization.GetResourceAsync($"{CustomerLoyaltyDefaults.LocalePrefix}.Mails.Choose.Topic.{topic}"));
        return ListText.Of(names);
    }

    private Task<string> SaysAsync(string name) => localization.GetResourceAsync($"{CustomerLoyaltyDefaults.LocalePrefix}.Mails.Customer.{name}");
}
