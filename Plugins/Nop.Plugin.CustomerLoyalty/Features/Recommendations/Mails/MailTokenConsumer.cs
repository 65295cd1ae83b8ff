using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Messages;
using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Stores;
using Nop.Services.Events;
using Nop.Services.Messages;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Mails;

/// <summary>Offers our token where mails about orders and customers are edited, and fills it in when nopCommerce makes one.</summary>
public class MailTokenConsumer(MailTokens tokens)
    : IConsumer<EntityTokensAddedEvent<Order>>, IConsumer<EntityTokensAddedEvent<Customer>>, IConsumer<EntityTokensAddedEvent<Store>>,
        IConsumer<MessageTokensAddedEvent>, IConsumer<AdditionalTokensAddedEvent>
{
    public Task HandleEventAsync(EntityTokensAddedEvent<Order> eventMessage)
    {
        var order = eventMessage.Entity;
        MailTokens.NoteOrder(eventMessage.Tokens, order.Id, order.CustomerId, order.StoreId, order.CustomerLanguageId);
        return Task.CompletedTask;
    }

    public Task HandleEventAsync(EntityTokensAddedEvent<Customer> eventMessage)
    {
        MailTokens.NoteCustomer(eventMessage.Tokens, eventMessage.Entity.Id, eventMessage.Entity.LanguageId ?? 0);
        return Task.CompletedTask;
    }

    public Task HandleEventAsync(EntityTokensAddedEvent<Store> eventMessage)
    {
        MailTokens.NoteStore(eventMessage.Tokens, eventMessage.Entity.Id);
        return Task.CompletedTask;
    }

    public Task HandleEventAsync(MessageTokensAddedEvent eventMessage) => tokens.FillAsync(eventMessage.Message, eventMessage.Tokens);

    public Task HandleEventAsync(AdditionalTokensAddedEvent eventMessage)
    {
        if (eventMessage.TokenGroups.Any(group => group == TokenGroupNames.CustomerTokens || group == TokenGroupNames.OrderTokens))
            eventMessage.AddTokens($"%{MailTokens.Recommendations}%");
        return Task.CompletedTask;
    }
}
