namespace Nop.Plugin.CustomerLoyalty.Features.Notes.Tags;

/// <summary>A part of the shop that asks for tags or gives them. Each registers its own.</summary>
public interface ITagUse
{
    Task<IReadOnlyList<TagUse>> OfAsync(IReadOnlyCollection<LoyaltyTag> tags);
}

/// <param name="Name">Of the segment or journey, as staff know it.</param>
/// <param name="ByName">It would make the tag anew when it has another name.</param>
public sealed record TagUse(int TagId, string Name, bool ByName);
