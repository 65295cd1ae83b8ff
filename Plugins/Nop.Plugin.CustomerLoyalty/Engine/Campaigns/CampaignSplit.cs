using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Engine.Journeys;
using Nop.Plugin.CustomerLoyalty.Engine.Outcomes;

namespace Nop.Plugin.CustomerLoyalty.Engine.Campaigns;

/// <summary>Who is left alone and who gets which text: decided by the customer and the campaign alone, the same on every node and for ever.</summary>
public static class CampaignSplit
{
    /// <summary>The same people for every occurrence, so that what all of them together bring can be told.</summary>
    public static bool IsHeldOut(int campaignId, int customerId, CampaignDefinition definition) =>
        ControlGroup.Contains(customerId, string.Create(CultureInfo.InvariantCulture, $"campaign:{campaignId}"), definition.HoldOutPercent);

    /// <summary>The number of his text from 1; 0 for who gets the winner of the test.</summary>
    public static int VariantOf(int campaignId, int occurrence, int customerId, CampaignDefinition definition)
    {
        if (definition.Variants.Count < 2)
            return 1;
        var matter = string.Create(CultureInfo.InvariantCulture, $"campaign:{campaignId}:{occurrence}");
        if (definition.WaitsForWinner && ShareSplit.Of(matter, customerId.ToString(CultureInfo.InvariantCulture), [definition.Test.SharePercent]) != 0)
            return 0;
        return VariantChoice.Of(matter, customerId, [.. definition.Variants.Select(_ => 1)]) + 1;
    }
}
