namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Guides;

/// <summary>A file of a guide without what is in it.</summary>
public sealed class GuideFileRow
{
    public int Id { get; init; }
    public int GuideId { get; init; }
    public int LanguageId { get; init; }
    public string Name { get; init; } = string.Empty;
    public int Size { get; init; }
}
