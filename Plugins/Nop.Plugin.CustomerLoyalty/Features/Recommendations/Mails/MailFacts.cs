using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Mails;

/// <summary>What the journal keeps of products in mails.</summary>
public class MailFacts(FactRecorder facts)
{
    /// <summary>Blocks only: what the reader had put in his cart himself needs no counting.</summary>
    /// <param name="products">How many the mail shows; one fact says it.</param>
    public Task ShownAsync(MailLink link, int products) => link.Strategy == 0
        ? Task.CompletedTask
        : facts.RecordAsync(FactOf(link, FactKind.BlockShown, FactKeys.MailShown(link.Mail)) with { Quantity = products });

    public Task ClickedAsync(MailLink link) =>
        facts.RecordAsync(FactOf(link, FactKind.BlockClicked, FactKeys.MailClicked(link.Mail, link.ProductId)) with { ProductId = link.ProductId });

    private Fact FactOf(MailLink link, FactKind kind, string key) => new()
    {
        Key = key,
        Kind = kind,
        OccurredOnUtc = facts.Now,
        StoreId = link.StoreId,
        CustomerId = link.CustomerId,
        Text = BlockNames.Of(new BlockName(link.Strategy, BlockPage.Mail, link.PlaceId, link.ExperimentId, link.Arm))
    };
}
