namespace Nop.Plugin.CustomerLoyalty.Engine.Duplicates;

/// <summary>Why two accounts may be one person's. Numbers are stored and never change.</summary>
[Flags]
public enum DuplicateReasons
{
    None = 0,
    Email = 1,
    Phone = 2,
    Name = 4,
    Address = 8,

    /// <summary>Not the same, but as near as a slip of the finger.</summary>
    NearName = 16,
    BirthDate = 32
}
