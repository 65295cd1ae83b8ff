using Nop.Core.Configuration;

namespace Demo.Domain;

/// <summary>What the demo store itself can be told; saved like every other settings class.</summary>
public class DemoStoreSettings : ISettings
{
    public int PrimaryStoreCurrencyId { get; set; } = 1;
    public string DefaultTimeZoneId { get; set; } = "UTC";
    public decimal FlatShippingRate { get; set; } = 4.90m;
    public decimal FreeShippingFrom { get; set; } = 60m;
    public bool AnonymousCheckoutAllowed { get; set; } = true;
    public bool ReviewsMustBeApproved { get; set; } = true;
    public bool CompleteOrderWhenDelivered { get; set; } = true;
    public int DeleteGuestTaskOlderThanMinutes { get; set; } = 1440;
}
