using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Features.Notes;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Services.Customers;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Web;

/// <summary>The form of a task.</summary>
public class FollowUpFormFactory(FollowUpService tasks, OwnerService staff, ICustomerService customers, IStoreContext stores, DeskWords words)
{
    private const int UsualDays = 2;
    private const int LastYears = 5;

    /// <summary>Null when there is no such customer.</summary>
    public async Task<FollowUpModel?> NewAsync(int customerId, int orderId, string? from) => await CompleteAsync(new FollowUpModel
    {
        Key = Guid.NewGuid(), CustomerId = customerId, OrderId = Math.Max(0, orderId), From = from, DueOn = (await words.LocalAsync(tasks.Now)).Date.AddDays(UsualDays), OwnerId = await staff.OwnerOfAsync(customerId)
    });

    public async Task<FollowUpModel?> EditAsync(LoyaltyFollowUp task, string? from)
    {
        var model = new FollowUpModel
        {
            Id = task.Id,
            Version = task.Version,
            CustomerId = task.CustomerId,
            OrderId = task.OrderId,
            KindId = task.KindId,
            Title = task.Title,
            Text = task.Text,
            OwnerId = task.OwnerId,
            DueOn = (await words.LocalAsync(task.DueOnUtc)).Date,
            IsOpen = task.State == FollowUpState.Open,
            HasLetter = task.LetterId > 0,
            State = await words.OfAsync(task.State) + (string.IsNullOrEmpty(task.Outcome) ? string.Empty : $": {task.Outcome}"),
            From = from
        };
        return await CompleteAsync(model);
    }

    /// <summary>What was typed, with what the page shows beside it. Null when there is no such customer.</summary>
    public async Task<FollowUpModel?> CompleteAsync(FollowUpModel model)
    {
        if (await customers.GetCustomerByIdAsync(model.CustomerId) is not { Deleted: false } customer)
            return null;
        model.CustomerName = CustomerName.Of(customer);
        model.AvailableKinds = await words.ItemsAsync<FollowUpKind>();
        model.AvailableOwners = [new SelectListItem(await words.TextAsync("FollowUps.Anybody"), "0"), .. (await staff.AgentsAsync()).Select(agent => new SelectListItem(agent.Name, $"{agent.Id}"))];
        return model;
    }

    /// <summary>What is wrong with it, at the field where it was typed.</summary>
    public async Task<IReadOnlyList<(string Field, string Text)>> ErrorsAsync(FollowUpModel model)
    {
        var errors = new List<(string, string)>();
        if (NoteText.Line(model.Title) is not { } title)
            errors.Add((nameof(model.Title), await words.TextAsync("FollowUps.TitleMissing")));
        else if (title.Length > FollowUpLimits.Title)
            errors.Add((nameof(model.Title), await words.FillAsync("Contacts.TooLong", FollowUpLimits.Title)));
        if (model.Text?.Length > FollowUpLimits.Text)
            errors.Add((nameof(model.Text), await words.FillAsync("Contacts.TooLong", FollowUpLimits.Text)));
        if (model.DueOn is not { } due || due.Year < 2000 || due.Year > tasks.Now.Year + LastYears)
            errors.Add((nameof(model.DueOn), await words.TextAsync("FollowUps.DueMissing")));
        if (!Enum.IsDefined((FollowUpKind)model.KindId))
            errors.Add((nameof(model.KindId), await words.TextAsync("FollowUps.KindMissing")));
        if (model.OwnerId < 0 || !await staff.CanOwnAsync(model.OwnerId))
            errors.Add((nameof(model.OwnerId), await words.TextAsync("Contacts.AgentWrong")));
        return errors;
    }

    /// <summary>Whether tasks can be given to him; to nobody (0) they can.</summary>
    public Task<bool> CanOwnAsync(int agentId) => staff.CanOwnAsync(agentId);

    /// <summary>Due at the end of the day that was typed.</summary>
    public async Task<FollowUpDraft> DraftAsync(FollowUpModel model) => new(
        model.Key, model.CustomerId, (FollowUpKind)model.KindId, NoteText.Line(model.Title)!, NoteText.Lines(model.Text) ?? string.Empty, model.OwnerId,
        await words.UtcAsync(model.DueOn!.Value.Date.AddHours(23).AddMinutes(59)), (await stores.GetCurrentStoreAsync()).Id, model.OrderId);
}
