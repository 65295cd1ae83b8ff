namespace Nop.Plugin.CustomerLoyalty.Features.Duplicates;

/// <summary>Numbers are stored and never change.</summary>
public enum DuplicateState
{
    Open = 1,

    /// <summary>Somebody said that they are two persons; they are not proposed again.</summary>
    Different = 2,
    Merged = 3
}
