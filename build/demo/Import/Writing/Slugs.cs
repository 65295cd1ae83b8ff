using System.Text;
using Demo.Data;
using Demo.Domain;
using Microsoft.EntityFrameworkCore;

namespace Demo.Import.Writing;

/// <summary>Addresses of pages, each given once.</summary>
public sealed class Slugs
{
    private readonly HashSet<string> _taken;

    private Slugs(HashSet<string> taken) => _taken = taken;

    public static async Task<Slugs> LoadAsync(DemoDbContext context, CancellationToken cancellation) =>
        new(await context.Set<UrlRecord>().AsNoTracking().Select(record => record.Slug).ToHashSetAsync(StringComparer.OrdinalIgnoreCase, cancellation));

    public UrlRecord For(string entityName, int entityId, string name)
    {
        var plain = Plain(name);
        var slug = plain;
        for (var number = 2; !_taken.Add(slug); number++)
            slug = $"{plain}-{number}";
        return new UrlRecord { EntityName = entityName, EntityId = entityId, Slug = slug, IsActive = true };
    }

    private static string Plain(string name)
    {
        var slug = new StringBuilder();
        foreach (var letter in name.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(letter))
                slug.Append(letter);
            else if (slug.Length > 0 && slug[^1] != '-' && letter != '\'')
                slug.Append('-');
        }
        var trimmed = slug.ToString().Trim('-');
        return trimmed.Length == 0 ? "item" : trimmed[..Math.Min(trimmed.Length, 200)].Trim('-');
    }
}
