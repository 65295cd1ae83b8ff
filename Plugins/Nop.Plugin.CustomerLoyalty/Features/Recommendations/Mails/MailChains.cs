using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Blocks;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Experiments;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Shoppers;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Mails;

/// <summary>Asks the chain of a mail place, or that of the arm of its test that the reader is in.</summary>
public class MailChains(ArmChooser arms, BlockMaker maker, QuestionMaker questions)
{
    public async Task<MailChoice?> ChooseAsync(LoyaltyBlockPlace place, int most, PageSpot spot, Shopper shopper, ShopperPast past, CustomerLoyaltySettings current)
    {
        var (chain, experimentId, arm) = await arms.OfAsync(place, shopper);
        var question = await questions.MakeAsync(shopper, past, spot, most, _ => false, current, place.Id);
        return await maker.MakeAsync(chain, most, question, !current.BlocksHideSoldOut) is { } block
            ? new MailChoice(place, new PlacedBlock(block, new BlockName(block.Strategy, BlockPage.Mail, place.Id, experimentId, arm)), block.Products)
            : null;
    }
}
