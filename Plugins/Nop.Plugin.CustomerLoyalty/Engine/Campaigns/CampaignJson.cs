using System.Text.Json;

namespace Nop.Plugin.CustomerLoyalty.Engine.Campaigns;

/// <summary>Definitions as stored: JSON, in which unknown members are ignored, so that newer versions read older rows.</summary>
public static class CampaignJson
{
    public const int Longest = 20_000;

    public static string Write(CampaignDefinition definition) => JsonSerializer.Serialize(definition);

    /// <summary>Null for what is none.</summary>
    public static CampaignDefinition? Read(string? json)
    {
        if (string.IsNullOrWhiteSpace(json))
            return null;
        try
        {
            return JsonSerializer.Deserialize<CampaignDefinition>(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
