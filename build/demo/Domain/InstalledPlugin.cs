using Nop.Core;

namespace Demo.Domain;

public class InstalledPlugin : BaseEntity
{
    public string SystemName { get; set; } = "";
    public string Version { get; set; } = "";
    public DateTime InstalledOnUtc { get; set; }
}
