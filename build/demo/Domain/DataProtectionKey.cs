using Nop.Core;

namespace Demo.Domain;

public class DataProtectionKey : BaseEntity
{
    public string FriendlyName { get; set; } = "";
    public string Xml { get; set; } = "";
}
