using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.Feedback;

/// <summary>Something that customers speak of, known by the words that they use for it.</summary>
public class LoyaltyTheme : BaseEntity
{
    public string Name { get; set; } = string.Empty;

    /// <summary>The name in lower case: a name is given once.</summary>
    public string NameKey { get; set; } = string.Empty;

    /// <summary>One word or phrase in a line.</summary>
    public string Words { get; set; } = string.Empty;

    /// <summary>Not shown, but its words are known, so that it is not found anew.</summary>
    public bool IsHidden { get; set; }

    /// <summary>Found in texts and not changed by anybody since.</summary>
    public bool IsFound { get; set; }
    public DateTime CreatedOnUtc { get; set; }

    public IReadOnlyList<string> WordList => Words.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
