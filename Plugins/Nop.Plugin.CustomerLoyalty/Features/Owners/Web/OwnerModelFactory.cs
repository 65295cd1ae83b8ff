using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Services.Customers;
using Nop.Services.Helpers;
using Nop.Services.Security;

namespace Nop.Plugin.CustomerLoyalty.Features.Owners.Web;

public class OwnerModelFactory(OwnerService owners, Handovers handovers, ICustomerService customers, IPermissionService permissions, IDateTimeHelper time, OwnerTexts texts)
{
    private const int MostHistory = 50;

    public async Task<OwnersPageModel> PageAsync()
    {
        var counts = await owners.CountsAsync();
        var agents = await owners.AgentsAsync();
        var lines = agents.Select(agent => new OwnerLine(agent.Id, agent.Name, true, counts.GetValueOrDefault(agent.Id))).ToList();
        var former = await owners.NamesAsync(counts.Keys.Except(agents.Select(agent => agent.Id)));
        lines.AddRange(former.Select(person => new OwnerLine(person.Key, person.Value, false, counts[person.Key])));
        return new OwnersPageModel([.. lines.OrderByDescending(line => line.Customers).ThenBy(line => line.Name, StringComparer.CurrentCulture)], await OpenAsync(), await MayEditAsync());
    }

    public async Task<CustomerOwnerModel> OfCustomerAsync(int customerId)
    {
        var ownerId = await owners.OwnerOfAsync(customerId);
        return new CustomerOwnerModel(customerId, ownerId == 0 ? null : (await owners.NamesAsync([ownerId]))[ownerId], await MayEditAsync());
    }

    /// <summary>Null when there is no such customer.</summary>
    public async Task<HandoverModel?> OneAsync(int customerId) =>
        await CompleteOneAsync(new HandoverModel { CustomerId = customerId, FromId = await owners.OwnerOfAsync(customerId), ToId = -1 });

    /// <summary>What was typed, with what the page shows beside it.</summary>
    public async Task<HandoverModel?> CompleteOneAsync(HandoverModel model)
    {
        if (await customers.GetCustomerByIdAsync(model.CustomerId) is not { Deleted: false } customer)
            return null;
        var history = await owners.HistoryAsync(model.CustomerId, MostHistory);
        var names = await owners.NamesAsync(history.SelectMany(change => new[] { change.FromId, change.OwnerId, change.ById }).Append(model.FromId));
        var nobody = await texts.TextAsync("Owners.Nobody");
        model.Title = await customers.GetCustomerFullNameAsync(customer) is { Length: > 0 } name ? name : customer.Email ?? $"#{customer.Id}";
        model.FromName = names.GetValueOrDefault(model.FromId, nobody);
        var lines = new List<OwnerHistoryLine>();
        foreach (var change in history)
            lines.Add(new OwnerHistoryLine((await time.ConvertToUserTimeAsync(change.OnUtc, DateTimeKind.Utc)).ToString("g"),
                names.GetValueOrDefault(change.FromId, nobody), names.GetValueOrDefault(change.OwnerId, nobody), names.GetValueOrDefault(change.ById, "–"), change.Note));
        model.History = lines;
        return await WithChoicesAsync(model);
    }

    /// <summary>Null when that one looks after nobody.</summary>
    public async Task<HandoverModel?> AllAsync(int fromId) => await CompleteAllAsync(new HandoverModel { FromId = fromId, ToId = -1 });

    public async Task<HandoverModel?> CompleteAllAsync(HandoverModel model)
    {
        model.Customers = (await owners.CountsAsync()).GetValueOrDefault(model.FromId);
        if (model.FromId <= 0 || model.Customers == 0)
            return null;
        model.FromName = (await owners.NamesAsync([model.FromId]))[model.FromId];
        model.Title = model.FromName;
        return await WithChoicesAsync(model);
    }

    private async Task<HandoverModel> WithChoicesAsync(HandoverModel model)
    {
        model.AvailableOwners = [new SelectListItem(await texts.TextAsync("Owners.Choose"), "-1"), new SelectListItem(await texts.TextAsync("Owners.Nobody"), "0")];
        foreach (var (id, name) in await owners.AgentsAsync())
            if (id != model.FromId)
                model.AvailableOwners.Add(new SelectListItem(name, id.ToString()));
        return model;
    }

    private async Task<IReadOnlyList<HandoverLine>> OpenAsync()
    {
        var open = await handovers.OpenAsync();
        var names = await owners.NamesAsync(open.SelectMany(handover => new[] { handover.FromId, handover.ToId }));
        var nobody = await texts.TextAsync("Owners.Nobody");
        var lines = new List<HandoverLine>();
        foreach (var handover in open)
            lines.Add(new HandoverLine(handover.Id, await texts.FillAsync("Owners.FromTo", names.GetValueOrDefault(handover.FromId, nobody), names.GetValueOrDefault(handover.ToId, nobody)), handover.Done, handover.Total));
        return lines;
    }

    private Task<bool> MayEditAsync() => permissions.AuthorizeAsync(LoyaltyPermissions.CustomersEdit);
}
