using Nop.Core.Configuration;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class LoyaltyKeptDataSettings : ISettings
{
    public bool Kept { get; set; }
}
