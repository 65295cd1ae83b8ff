using Nop.Core;

namespace Demo.Domain;

public class PermissionRecordCustomerRoleMapping : BaseEntity
{
    public int PermissionRecordId { get; set; }
    public int CustomerRoleId { get; set; }
}
