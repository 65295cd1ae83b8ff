namespace Nop.Plugin.CustomerLoyalty.Engine.Campaigns;

/// <summary>One of the texts of a campaign.</summary>
public sealed record CampaignVariant
{
    /// <summary>Name of the message template.</summary>
    public string Template { get; init; } = string.Empty;

    /// <summary>Subjects by number of language; where there is none the template's own is taken.</summary>
    public IReadOnlyDictionary<int, string> Subjects { get; init; } = new Dictionary<int, string>();
}
