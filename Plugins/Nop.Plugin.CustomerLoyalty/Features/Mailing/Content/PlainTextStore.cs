using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;

/// <summary>Text parts of message templates; a template without one has its text part made from the HTML.</summary>
public class PlainTextStore(IRepository<LoyaltyMailPlain> rows)
{
    public const int Longest = 8000;

    /// <summary>In that language, otherwise the one for all; null when there is none.</summary>
    public async Task<string?> FindAsync(int templateId, int languageId)
    {
        var found = await rows.Table.Where(row => row.TemplateId == templateId && (row.LanguageId == languageId || row.LanguageId == 0)).ToListAsync();
        return found.OrderByDescending(row => row.LanguageId).FirstOrDefault()?.Text;
    }

    public async Task<IReadOnlyDictionary<int, string>> OfAsync(int templateId) =>
        (await rows.Table.Where(row => row.TemplateId == templateId).ToListAsync()).ToDictionary(row => row.LanguageId, row => row.Text);

    /// <summary>Numbers of the templates that have one.</summary>
    public async Task<IReadOnlySet<int>> TemplatesAsync() => (await rows.Table.Select(row => row.TemplateId).Distinct().ToListAsync()).ToHashSet();

    /// <param name="text">Empty takes it away.</param>
    public async Task SaveAsync(int templateId, int languageId, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            await rows.DeleteAsync(row => row.TemplateId == templateId && row.LanguageId == languageId);
            return;
        }

        var added = new LoyaltyMailPlain { TemplateId = templateId, LanguageId = languageId, Text = text };
        if (await rows.TryAddAsync(added, row => row.TemplateId == templateId && row.LanguageId == languageId))
            return;
        // Saved from two pages at once: the later one counts.
        var known = (await FindRowAsync(templateId, languageId))!;
        known.Text = text;
        await rows.UpdateAsync(known, false);
    }

    private async Task<LoyaltyMailPlain?> FindRowAsync(int templateId, int languageId) =>
        await rows.Table.FirstOrDefaultAsync(row => row.TemplateId == templateId && row.LanguageId == languageId);
}
