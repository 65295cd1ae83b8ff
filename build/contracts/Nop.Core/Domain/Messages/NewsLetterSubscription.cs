namespace Nop.Core.Domain.Messages;

public class NewsLetterSubscription : BaseEntity
{
    public DateTime CreatedOnUtc { get; set; }

    public Guid NewsLetterSubscriptionGuid { get; set; }

    public bool Active { get; set; }

    public int LanguageId { get; set; }

    public int StoreId { get; set; }

    public int TypeId { get; set; }

    public string Email { get; set; }
}
