using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Platform.Models;

/// <summary>A piece of what a run made, small enough for every database's packet.</summary>
public class LoyaltyModelChunk : BaseEntity
{
    public int RunId { get; set; }
    public string Part { get; set; } = string.Empty;

    /// <summary>From 0, without gaps.</summary>
    public int Position { get; set; }

    /// <summary>How many pieces the part has.</summary>
    public int Pieces { get; set; }

    public byte[] Data { get; set; } = [];

    /// <summary>SHA-256 of the data in hexadecimal.</summary>
    public string Checksum { get; set; } = string.Empty;
}
