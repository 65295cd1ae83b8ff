using Microsoft.AspNetCore.Http;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Files;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Web;

/// <summary>Files of a form, read as far as they may be large.</summary>
public static class SentFiles
{
    public static async Task<IReadOnlyList<SentFile>> ReadAsync(IEnumerable<IFormFile>? files, FileRules rules)
    {
        var sent = new List<SentFile>();
        foreach (var file in (files ?? []).Where(file => !string.IsNullOrEmpty(file.FileName)).Take(rules.MostFiles + 1))
        {
            // One byte more than is taken tells that it is too large; the rest need not be read.
            var content = new byte[Math.Min(file.Length, rules.LargestBytes + 1L)];
            await using var stream = file.OpenReadStream();
            await stream.ReadExactlyAsync(content);
            sent.Add(new SentFile(file.FileName, content));
        }

        return sent;
    }
}
