using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Appointments.Web;

public record AppointmentSearchModel : BaseSearchModel
{
    private const string Prefix = "Plugins.Misc.CustomerLoyalty.Appointments.";

    [NopResourceDisplayName(Prefix + "StateId")]
    public int StateId { get; set; }

    [NopResourceDisplayName(Prefix + "OnlyMine")]
    public bool OnlyMine { get; set; }
    public IList<SelectListItem> AvailableStates { get; set; } = [];
}

public record AppointmentLine : BaseNopEntityModel
{
    public int CustomerId { get; set; }
    public string Name { get; set; } = string.Empty;
    public string Wish { get; set; } = string.Empty;
    public string When { get; set; } = string.Empty;
    public string Agent { get; set; } = string.Empty;
    public string State { get; set; } = string.Empty;
    public bool IsWaiting { get; set; }
}

public record AppointmentListModel : BasePagedListModel<AppointmentLine>;

/// <summary>An appointment as an agent sees it.</summary>
public record AppointmentModel : BaseNopEntityModel
{
    private const string Prefix = "Plugins.Misc.CustomerLoyalty.Appointments.";

    public int Version { get; set; }
    public int CustomerId { get; set; }
    public string CustomerName { get; set; } = string.Empty;
    public int OrderId { get; set; }
    public string Wish { get; set; } = string.Empty;
    public string? Phone { get; set; }
    public string? Place { get; set; }
    public string State { get; set; } = string.Empty;
    public bool IsRequested { get; set; }
    public bool IsConfirmed { get; set; }
    public string? Outcome { get; set; }

    /// <summary>As a time for the field, and in words.</summary>
    public IReadOnlyList<(string Value, string Text)> Proposed { get; set; } = [];

    [NopResourceDisplayName(Prefix + "AgentId")]
    public int AgentId { get; set; }

    [NopResourceDisplayName(Prefix + "StartsOn")]
    public DateTime? StartsOn { get; set; }

    [NopResourceDisplayName(Prefix + "Minutes")]
    public int Minutes { get; set; } = 60;

    [NopResourceDisplayName(Prefix + "Answer")]
    public string? Answer { get; set; }
    public IList<SelectListItem> AvailableAgents { get; set; } = [];
}

/// <summary>A customer's appointments and the form for another one.</summary>
public record MyAppointmentsModel : BaseNopModel
{
    /// <summary>The signed right of who is not logged in; empty otherwise.</summary>
    public string? Token { get; set; }
    public Guid Key { get; set; }
    public int OrderId { get; set; }
    public string? OrderNumber { get; set; }
    public string? Wish { get; set; }
    public string? Phone { get; set; }
    public string? Place { get; set; }
    public DateTime? FirstOn { get; set; }
    public DateTime? SecondOn { get; set; }
    public DateTime? ThirdOn { get; set; }
    public IReadOnlyList<MyAppointment> Appointments { get; set; } = [];
    public bool MayAsk { get; set; }
    public string Zone { get; set; } = string.Empty;
    public string? Message { get; set; }
    public string Earliest { get; set; } = string.Empty;
}

public sealed record MyAppointment(int Id, string When, string Wish, string State, string? Agent, string? Answer, bool MayCancel, bool HasCalendar);
