using Nop.Core;

namespace Demo.Domain;

public class OrderNote : BaseEntity
{
    public int OrderId { get; set; }
    public string Note { get; set; } = "";
    public bool DisplayToCustomer { get; set; }
    public DateTime CreatedOnUtc { get; set; }
}
