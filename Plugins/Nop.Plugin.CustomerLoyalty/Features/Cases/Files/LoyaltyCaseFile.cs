using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Files;

/// <summary>A file that came with a post. It is seen once the post of the same key is there.</summary>
public class LoyaltyCaseFile : BaseEntity
{
    public int CaseId { get; set; }
    public Guid PostKey { get; set; }

    /// <summary>Without a path, as it is offered for download.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>Of the bytes, whatever the sender said.</summary>
    public string ContentType { get; set; } = string.Empty;
    public int Size { get; set; }
    public DateTime AddedOnUtc { get; set; }
}
