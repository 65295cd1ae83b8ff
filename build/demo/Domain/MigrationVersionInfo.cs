using Nop.Core;

namespace Demo.Domain;

public class MigrationVersionInfo : BaseEntity
{
    public long Version { get; set; }
    public string? Description { get; set; }
    public DateTime AppliedOnUtc { get; set; }
}
