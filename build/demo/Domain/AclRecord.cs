using Nop.Core;

namespace Demo.Domain;

public class AclRecord : BaseEntity
{
    public int EntityId { get; set; }
    public string EntityName { get; set; } = "";
    public int CustomerRoleId { get; set; }
}
