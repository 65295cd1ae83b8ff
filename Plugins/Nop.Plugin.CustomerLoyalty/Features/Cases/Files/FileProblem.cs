namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Files;

/// <summary>Why a file is not taken. The names are those of the texts that tell it.</summary>
public enum FileProblem
{
    None,
    Empty,
    TooLarge,
    TooMany,

    /// <summary>Its ending is not among those that are taken.</summary>
    TypeNotAllowed,

    /// <summary>It is not what its ending says.</summary>
    ContentDiffers,

    /// <summary>The name has a path or hidden signs in it.</summary>
    BadName,

    /// <summary>Unpacked it would be far larger than it looks.</summary>
    Bomb,

    /// <summary>It holds a program or a script.</summary>
    Script
}
