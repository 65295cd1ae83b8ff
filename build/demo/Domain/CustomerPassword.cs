using Nop.Core;

namespace Demo.Domain;

public class CustomerPassword : BaseEntity
{
    public int CustomerId { get; set; }
    public string Hash { get; set; } = "";
    public string Salt { get; set; } = "";
    public DateTime CreatedOnUtc { get; set; }
}
