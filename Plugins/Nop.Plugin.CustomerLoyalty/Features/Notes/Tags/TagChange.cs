namespace Nop.Plugin.CustomerLoyalty.Features.Notes.Tags;

/// <summary>What became of the wish to change a tag.</summary>
/// <param name="UsedBy">Names of what stands in the way.</param>
public sealed record TagChange(TagChangeKind Kind, IReadOnlyList<string> UsedBy)
{
    public static TagChange Of(TagChangeKind kind) => new(kind, []);
}

public enum TagChangeKind
{
    Done = 1,

    /// <summary>Somebody else has deleted or merged it.</summary>
    Gone = 2,

    /// <summary>Another tag has that name.</summary>
    Taken = 3,
    InUse = 4
}
