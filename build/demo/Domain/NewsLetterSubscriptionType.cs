using Nop.Core;

namespace Demo.Domain;

public class NewsLetterSubscriptionType : BaseEntity
{
    public string Name { get; set; } = "";
    public bool TickedByDefault { get; set; }
    public int DisplayOrder { get; set; }
}
