using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Service;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Services.Customers;
using Nop.Web.Framework.Models.Extensions;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Appointments.Web;

/// <summary>Appointments as agents see them.</summary>
public class AppointmentModelFactory(AppointmentService appointments, OwnerService staff, ICustomerService customers, IWorkContext workContext, DeskWords words)
{
    private const int LastYears = 2;

    public async Task<AppointmentSearchModel> SearchAsync(AppointmentSearchModel search)
    {
        search.AvailableStates = await words.ItemsAsync<AppointmentState>(await words.TextAsync("FollowUps.All"));
        search.SetGridPageSize();
        return search;
    }

    public async Task<AppointmentListModel> ListAsync(AppointmentSearchModel search)
    {
        AppointmentState? state = Enum.IsDefined((AppointmentState)search.StateId) ? (AppointmentState)search.StateId : null;
        var page = await appointments.ListAsync(state, search.OnlyMine ? (await workContext.GetCurrentCustomerAsync()).Id : 0, search.Page - 1, search.PageSize);
        return await new AppointmentListModel().PrepareToGridAsync(search, page, () => LinesAsync(page));
    }

    /// <param name="typed">What the agent entered, to be shown again; null for what is stored.</param>
    public async Task<AppointmentModel> FormAsync(LoyaltyAppointment row, AppointmentModel? typed = null)
    {
        var me = (await workContext.GetCurrentCustomerAsync()).Id;
        var proposed = new List<(string, string)>();
        foreach (var time in row.Proposed)
            proposed.Add(((await words.LocalAsync(time)).ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture), await words.TimeAsync(time)));
        return new AppointmentModel
        {
            Id = row.Id,
            Version = row.Version,
            CustomerId = row.CustomerId,
            CustomerName = CustomerName.Of(await customers.GetCustomerByIdAsync(row.CustomerId), row.CustomerId),
            OrderId = row.OrderId,
            Wish = row.Wish,
            Phone = row.Phone,
            Place = row.Place,
            State = await words.OfAsync(row.State),
            IsRequested = row.State == AppointmentState.Requested,
            IsConfirmed = row.State == AppointmentState.Confirmed,
            Outcome = row.Outcome,
            Proposed = proposed,
            AgentId = typed?.AgentId ?? (row.AgentId > 0 ? row.AgentId : me),
            StartsOn = typed is null ? await words.LocalAsync(row.StartsOnUtc ?? row.FirstOnUtc) : typed.StartsOn,
            Minutes = typed?.Minutes ?? row.Minutes,
            Answer = typed is null ? row.Answer : typed.Answer,
            AvailableAgents = [.. (await staff.AgentsAsync()).Select(agent => new SelectListItem(agent.Name, $"{agent.Id}"))]
        };
    }

    public async Task<IReadOnlyList<(string Field, string Text)>> ErrorsAsync(AppointmentModel model)
    {
        var errors = new List<(string, string)>();
        if (model.AgentId <= 0 || !await staff.CanOwnAsync(model.AgentId))
            errors.Add((nameof(model.AgentId), await words.TextAsync("Contacts.AgentWrong")));
        if (model.StartsOn is not { } starts || starts.Year < 2000 || starts.Year > appointments.Now.Year + LastYears || await words.UtcAsync(starts) <= appointments.Now)
            errors.Add((nameof(model.StartsOn), await words.TextAsync("Appointments.TimeWrong")));
        if (model.Minutes is < AppointmentTimes.SlotMinutes or > AppointmentTimes.LongestMinutes)
            errors.Add((nameof(model.Minutes), await words.FillAsync("Appointments.MinutesWrong", AppointmentTimes.SlotMinutes, AppointmentTimes.LongestMinutes)));
        if (model.Answer?.Length > AppointmentService.LongestAnswer)
            errors.Add((nameof(model.Answer), await words.FillAsync("Contacts.TooLong", AppointmentService.LongestAnswer)));
        return errors;
    }

    private async IAsyncEnumerable<AppointmentLine> LinesAsync(IList<LoyaltyAppointment> page)
    {
        var people = (await customers.GetCustomersByIdsAsync([.. page.Select(row => row.CustomerId).Distinct()])).ToDictionary(person => person.Id);
        var agents = await staff.NamesAsync(page.Select(row => row.AgentId));
        foreach (var row in page)
            yield return new AppointmentLine
            {
                Id = row.Id,
                CustomerId = row.CustomerId,
                Name = CustomerName.Of(people.GetValueOrDefault(row.CustomerId), row.CustomerId),
                Wish = row.Wish,
                When = await words.TimeAsync(row.StartsOnUtc ?? row.FirstOnUtc),
                Agent = agents.GetValueOrDefault(row.AgentId, "–"),
                State = await words.OfAsync(row.State),
                IsWaiting = row.State == AppointmentState.Requested
            };
    }
}
