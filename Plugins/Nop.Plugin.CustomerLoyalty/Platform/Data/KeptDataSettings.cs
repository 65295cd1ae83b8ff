using Nop.Core.Configuration;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

public class KeptDataSettings : ISettings
{
    public bool Kept { get; set; }
}
