using Nop.Core.Configuration;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class LoyaltyKeptDataSettings : ISettings
{
    public bool Kept { get; set; }

    /// <summary>What links in mails that are out were signed with; empty until data was kept.</summary>
    public string SigningKey { get; set; } = string.Empty;
}
