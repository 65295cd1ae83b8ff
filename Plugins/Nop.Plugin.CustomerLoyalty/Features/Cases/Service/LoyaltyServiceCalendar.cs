using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Service;

/// <summary>When the shop works: shifts of the week, days off, and where on earth.</summary>
public class LoyaltyServiceCalendar : BaseEntity
{
    public string Name { get; set; } = string.Empty;

    /// <summary>Of the tz database or of Windows, as the system knows it.</summary>
    public string ZoneId { get; set; } = string.Empty;

    /// <summary>As Engine.Service.ShiftText writes them: one line a day.</summary>
    public string Shifts { get; set; } = string.Empty;

    /// <summary>Days on which nobody works, one a line.</summary>
    public string? Holidays { get; set; }
}
