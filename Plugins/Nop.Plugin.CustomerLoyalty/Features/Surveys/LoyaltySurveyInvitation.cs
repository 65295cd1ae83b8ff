using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.Surveys;

/// <summary>A customer is asked once about one order. Its link is good for this row and nothing else.</summary>
public class LoyaltySurveyInvitation : BaseEntity
{
    /// <summary>Survey and order: whatever happens how often, one customer is asked once about it.</summary>
    public string InvitationKey { get; set; } = string.Empty;
    public int SurveyId { get; set; }

    /// <summary>The questions that he was, or will be, asked.</summary>
    public int VersionId { get; set; }
    public int CustomerId { get; set; }
    public int StoreId { get; set; }
    public int LanguageId { get; set; }
    public int OrderId { get; set; }
    public int StateId { get; set; }

    /// <summary>Asked on the page that completed the order.</summary>
    public bool IsOnPage { get; set; }
    public DateTime CreatedOnUtc { get; set; }

    /// <summary>Not before then is a mail sent.</summary>
    public DateTime DueOnUtc { get; set; }
    public DateTime? InvitedOnUtc { get; set; }
    public DateTime? RemindedOnUtc { get; set; }
    public DateTime ExpiresOnUtc { get; set; }
    public DateTime? AnsweredOnUtc { get; set; }

    public InvitationState State => (InvitationState)StateId;
}
