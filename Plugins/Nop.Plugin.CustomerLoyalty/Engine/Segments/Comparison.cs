namespace Nop.Plugin.CustomerLoyalty.Engine.Segments;

public enum Comparison
{
    Equal,
    NotEqual,
    Less,
    AtMost,
    More,
    AtLeast,

    /// <summary>Both ends belong to it.</summary>
    Between
}
