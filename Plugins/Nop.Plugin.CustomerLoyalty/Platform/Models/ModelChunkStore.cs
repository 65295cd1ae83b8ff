using System.Security.Cryptography;
using Nop.Data;

namespace Nop.Plugin.CustomerLoyalty.Platform.Models;

/// <summary>The parts of a run as bytes, in pieces with checksums.</summary>
public class ModelChunkStore(IRepository<LoyaltyModelChunk> chunks)
{
    public const int PieceSize = 512 * 1024;

    /// <summary>Writes a part anew; what was there of it goes first, so that a repeated attempt leaves one.</summary>
    public async Task WriteAsync(int runId, string part, byte[] data)
    {
        await chunks.DeleteAsync(chunk => chunk.RunId == runId && chunk.Part == part);
        var pieces = Math.Max(1, (data.Length + PieceSize - 1) / PieceSize);
        for (var position = 0; position < pieces; position++)
        {
            var piece = data.AsSpan(position * PieceSize, Math.Min(PieceSize, data.Length - position * PieceSize)).ToArray();
            await chunks.InsertAsync(new LoyaltyModelChunk
            {
                RunId = runId,
                Part = part,
                Position = position,
                Pieces = pieces,
                Data = piece,
                Checksum = ChecksumOf(piece)
            }, false);
        }
    }

    /// <summary>Null when the run has no such part.</summary>
    /// <exception cref="InvalidDataException">A piece is missing or was changed.</exception>
    public async Task<byte[]?> ReadAsync(int runId, string part)
    {
        var pieces = await chunks.Table.Where(chunk => chunk.RunId == runId && chunk.Part == part).OrderBy(chunk => chunk.Position).ToListAsync();
        if (pieces.Count == 0)
            return null;
        if (pieces.Count != pieces[0].Pieces || pieces.Any(piece => piece.Checksum != ChecksumOf(piece.Data)))
            throw new InvalidDataException($"Part '{part}' of model run {runId} is damaged.");

        var data = new byte[pieces.Sum(piece => piece.Data.Length)];
        var written = 0;
        foreach (var piece in pieces)
        {
            piece.Data.CopyTo(data, written);
            written += piece.Data.Length;
        }

        return data;
    }

    public async Task<IList<string>> PartsAsync(int runId) =>
        await chunks.Table.Where(chunk => chunk.RunId == runId && chunk.Position == 0).OrderBy(chunk => chunk.Part).Select(chunk => chunk.Part).ToListAsync();

    public Task DeleteAsync(int runId) => chunks.DeleteAsync(chunk => chunk.RunId == runId);

    private static string ChecksumOf(byte[] data) => Convert.ToHexString(SHA256.HashData(data));
}
