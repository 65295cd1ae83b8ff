using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Features.Notes;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Services.Customers;

namespace Nop.Plugin.CustomerLoyalty.Features.Contacts.Web;

/// <summary>The form that logs a contact.</summary>
public class ContactFormFactory(ContactService contacts, ContactLines lines, OwnerService staff, ICustomerService customers, ContactOrderStore orders, IStoreContext stores, DeskWords words)
{
    private const int MostOrders = 10;
    private static readonly TimeSpan ClockTolerance = TimeSpan.FromMinutes(10);
    private static readonly DateTime Earliest = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>Null when there is no such customer.</summary>
    public async Task<ContactModel?> NewAsync(int customerId, int orderId = 0, int caseId = 0, string? address = null, string? from = null) => await CompleteAsync(new ContactModel
    {
        Key = Guid.NewGuid(), CustomerId = customerId, OrderId = orderId, CaseId = caseId, Address = address, From = from, StartedOn = Minute(await words.LocalAsync(contacts.Now))
    });

    public async Task<ContactModel?> EditAsync(LoyaltyContact contact, string? from) => await CompleteAsync(new ContactModel
    {
        Id = contact.Id,
        Key = contact.ContactKey,
        Version = contact.Version,
        CustomerId = contact.CustomerId,
        ChannelId = contact.ChannelId,
        DirectionId = contact.DirectionId,
        OutcomeId = contact.OutcomeId,
        OrderId = contact.OrderId,
        CaseId = contact.CaseId,
        Subject = contact.Subject,
        Note = contact.Note,
        Address = contact.Address,
        Minutes = contact.Minutes,
        StartedOn = Minute(await words.LocalAsync(contact.StartedOnUtc)),
        Promise = contact.PromiseText,
        PromiseDueOn = contact.PromiseDueOnUtc is { } due ? Minute(await words.LocalAsync(due)) : null,
        PromiseOwnerId = contact.PromiseOwnerId,
        IsPromiseDecided = contact.Promise is not (null or PromiseState.Open),
        From = from
    });

    /// <summary>What was typed, with what the page shows beside it. Null when there is no such customer.</summary>
    public async Task<ContactModel?> CompleteAsync(ContactModel model)
    {
        var customer = model.CustomerId > 0 ? await customers.GetCustomerByIdAsync(model.CustomerId) : null;
        if (model.CustomerId > 0 && customer is not { Deleted: false })
            return null;
        model.CustomerName = customer is null ? await words.TextAsync("Contacts.Unknown") : CustomerName.Of(customer);
        model.AvailableChannels = await words.ItemsAsync<ContactChannel>();
        model.AvailableDirections = await words.ItemsAsync<ContactDirection>();
        model.AvailableOutcomes = await words.ItemsAsync<ContactOutcome>();
        model.AvailableAgents = [new SelectListItem(await words.TextAsync("Contacts.Myself"), "0"), .. (await staff.AgentsAsync()).Select(agent => new SelectListItem(agent.Name, $"{agent.Id}"))];
        if (customer is not null)
        {
            model.AvailableOrders = [new SelectListItem("–", "0"), .. (await orders.LatestAsync(customer.Id, MostOrders)).Select(order => new SelectListItem($"#{order.Number}", $"{order.Id}"))];
            if (model.OrderId > 0 && model.AvailableOrders.All(item => item.Value != $"{model.OrderId}"))
                model.AvailableOrders.Add(new SelectListItem($"#{model.OrderId}", $"{model.OrderId}"));
        }

        return model;
    }

    /// <summary>Beside what was typed what somebody else wrote; saved again it takes that one's place.</summary>
    public async Task<ContactModel?> ConflictAsync(ContactModel model)
    {
        if (await contacts.FindAsync(model.Key) is { } current)
        {
            model.Meanwhile = (await lines.OfAsync([current])).Single();
            model.Version = current.Version;
        }
        else
        {
            model.Key = Guid.NewGuid();
            model.Version = 0;
        }

        return await CompleteAsync(model);
    }

    /// <summary>What is wrong with it, at the field where it was typed.</summary>
    public async Task<IReadOnlyList<(string Field, string Text)>> ErrorsAsync(ContactModel model)
    {
        var errors = new List<(string, string)>();
        if (NoteText.Line(model.Subject) is not { } subject)
            errors.Add((nameof(model.Subject), await words.TextAsync("Contacts.SubjectMissing")));
        else
            await LongAsync(errors, nameof(model.Subject), subject, ContactLimits.Subject);
        await LongAsync(errors, nameof(model.Note), model.Note, ContactLimits.Note);
        await LongAsync(errors, nameof(model.Address), model.Address, ContactLimits.Address);
        await LongAsync(errors, nameof(model.Promise), model.Promise, ContactLimits.Promise);
        if (model.Minutes is < 0 or > ContactLimits.Minutes)
            errors.Add((nameof(model.Minutes), await words.FillAsync("Contacts.MinutesWrong", ContactLimits.Minutes)));
        if (!Enum.IsDefined((ContactChannel)model.ChannelId) || !Enum.IsDefined((ContactDirection)model.DirectionId) || !Enum.IsDefined((ContactOutcome)model.OutcomeId))
            errors.Add((nameof(model.ChannelId), await words.TextAsync("Contacts.ChoiceMissing")));
        if (model.StartedOn is not { } started || started < Earliest || await words.UtcAsync(started) > contacts.Now + ClockTolerance)
            errors.Add((nameof(model.StartedOn), await words.TextAsync("Contacts.TimeWrong")));
        if (NoteText.Line(model.Promise) is not null && !model.IsPromiseDecided && (model.PromiseDueOn is not { } due || due < Earliest || due.Year > contacts.Now.Year + 5))
            errors.Add((nameof(model.PromiseDueOn), await words.TextAsync("Contacts.DueMissing")));
        if (model.OrderId < 0 || (model.OrderId > 0 && !await orders.IsOfAsync(model.OrderId, model.CustomerId)))
            errors.Add((nameof(model.OrderId), await words.TextAsync("Contacts.OrderWrong")));
        if (model.PromiseOwnerId < 0 || !await staff.CanOwnAsync(model.PromiseOwnerId))
            errors.Add((nameof(model.PromiseOwnerId), await words.TextAsync("Contacts.AgentWrong")));
        return errors;
    }

    public async Task<ContactDraft> DraftAsync(ContactModel model) => new(
        model.Key, model.Version, model.CustomerId, (ContactChannel)model.ChannelId, (ContactDirection)model.DirectionId, (ContactOutcome)model.OutcomeId,
        NoteText.Line(model.Subject)!, NoteText.Lines(model.Note), await words.UtcAsync(model.StartedOn!.Value), model.Minutes, NoteText.Line(model.Address), model.OrderId, Math.Max(0, model.CaseId),
        (await stores.GetCurrentStoreAsync()).Id, NoteText.Line(model.Promise), model.PromiseDueOn is { } due ? await words.UtcAsync(due) : null, model.PromiseOwnerId);

    private async Task LongAsync(List<(string, string)> errors, string field, string? text, int most)
    {
        if (text?.Length > most)
            errors.Add((field, await words.FillAsync("Contacts.TooLong", most)));
    }

    private static DateTime Minute(DateTime time) => new(time.Year, time.Month, time.Day, time.Hour, time.Minute, 0, DateTimeKind.Unspecified);
}
