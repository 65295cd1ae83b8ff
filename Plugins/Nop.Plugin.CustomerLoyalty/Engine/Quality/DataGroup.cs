namespace Nop.Plugin.CustomerLoyalty.Engine.Quality;

/// <summary>The three groups of data about a customer.</summary>
public enum DataGroup
{
    /// <summary>Who he is.</summary>
    Descriptive = 1,

    /// <summary>What he was sent and shown, and what he did with it.</summary>
    Promotional = 2,

    /// <summary>What he bought, and what came before and after.</summary>
    Transactional = 3
}
