using System.Globalization;
using System.Text;
using Demo.Domain;
using Nop.Core;
using Nop.Core.Domain.Seo;
using Nop.Data;
using Nop.Services.Seo;

namespace Demo.Services;

public sealed class Slugs(IRepository<UrlRecord> records) : IUrlRecordService, ISlugs
{
    private readonly Dictionary<(string, int, int), string> _known = [];

    public async Task<string> GetSeNameAsync<T>(T entity, int? languageId = null, bool returnDefaultValue = true, bool ensureTwoPublishedLanguages = true)
        where T : BaseEntity, ISlugSupported
    {
        var (name, id, language) = (typeof(T).Name, entity.Id, languageId ?? 0);
        if (_known.TryGetValue((name, id, language), out var known))
            return known;

        var slugs = await records.Table.Where(r => r.EntityName == name && r.EntityId == id && r.IsActive && (r.LanguageId == language || r.LanguageId == 0))
            .OrderByDescending(r => r.LanguageId).ToListAsync();
        var found = slugs.FirstOrDefault(s => returnDefaultValue || s.LanguageId == language)?.Slug ?? "";
        return _known[(name, id, language)] = found;
    }

    public Task<UrlRecord?> FindAsync(string slug) => records.Table.FirstOrDefaultAsync(r => r.Slug == slug && r.IsActive)!;

    public async Task<string> SaveAsync<T>(T entity, string name, int languageId = 0) where T : BaseEntity, ISlugSupported
    {
        var (entityName, id) = (typeof(T).Name, entity.Id);
        var wanted = Simplify(name) is { Length: > 0 } simple ? simple : $"{entityName.ToLowerInvariant()}-{id}";
        var slug = wanted;
        for (var number = 2; await records.Table.AnyAsync(r => r.Slug == slug && !(r.EntityName == entityName && r.EntityId == id)); number++)
            slug = $"{wanted}-{number}";
        await records.DeleteAsync(r => r.EntityName == entityName && r.EntityId == id && r.LanguageId == languageId);
        await records.InsertAsync(new UrlRecord { EntityId = id, EntityName = entityName, Slug = slug, IsActive = true, LanguageId = languageId });
        _known.Remove((entityName, id, languageId));
        return slug;
    }

    private static string Simplify(string name)
    {
        var text = new StringBuilder();
        foreach (var c in name.Normalize(NormalizationForm.FormD).ToLowerInvariant())
            if (char.IsLetterOrDigit(c))
                text.Append(c);
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && text.Length > 0 && text[^1] != '-')
                text.Append('-');
        return text.ToString().Trim('-');
    }
}
