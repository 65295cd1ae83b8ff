using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Files;

/// <summary>The bytes of a file, apart from its row, so that lists do not read them.</summary>
public class LoyaltyCaseFileContent : BaseEntity
{
    public int FileId { get; set; }
    public byte[] Content { get; set; } = [];
}
