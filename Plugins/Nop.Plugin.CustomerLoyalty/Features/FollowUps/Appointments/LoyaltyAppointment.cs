using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Appointments;

/// <summary>A visit or call that a customer asks for at times of his choice, and what the shop made of it.</summary>
public class LoyaltyAppointment : BaseEntity
{
    /// <summary>Chosen by the form, so that a form sent twice is one request; names the date in calendars.</summary>
    public Guid AppointmentKey { get; set; }

    /// <summary>One more with each change; calendars take the highest.</summary>
    public int Version { get; set; }
    public int CustomerId { get; set; }
    public int StoreId { get; set; }

    /// <summary>0 for none.</summary>
    public int OrderId { get; set; }
    public int LanguageId { get; set; }
    public int StateId { get; set; }
    public string Wish { get; set; } = string.Empty;
    public string? Phone { get; set; }
    public string? Place { get; set; }

    /// <summary>Times that the customer proposed.</summary>
    public DateTime FirstOnUtc { get; set; }
    public DateTime? SecondOnUtc { get; set; }
    public DateTime? ThirdOnUtc { get; set; }

    /// <summary>Who comes; 0 until it is confirmed.</summary>
    public int AgentId { get; set; }
    public DateTime? StartsOnUtc { get; set; }
    public int Minutes { get; set; }

    /// <summary>What the shop says to the customer.</summary>
    public string? Answer { get; set; }
    public string? Outcome { get; set; }
    public DateTime CreatedOnUtc { get; set; }
    public DateTime? DecidedOnUtc { get; set; }

    public AppointmentState State => (AppointmentState)StateId;

    public IEnumerable<DateTime> Proposed => new[] { FirstOnUtc, SecondOnUtc, ThirdOnUtc }.OfType<DateTime>();
}
