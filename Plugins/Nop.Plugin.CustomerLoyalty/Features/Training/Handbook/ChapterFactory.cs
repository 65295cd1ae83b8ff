using System.Globalization;
using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Texts;

namespace Nop.Plugin.CustomerLoyalty.Features.Training.Handbook;

/// <summary>A chapter of the handbook in the reader's language.</summary>
public class ChapterFactory(IWorkContext workContext, IWebHelper webHelper)
{
    /// <param name="chapter">The first one when there is none of that name.</param>
    public async Task<ChapterModel> PrepareAsync(string? chapter)
    {
        var culture = (await workContext.GetWorkingLanguageAsync())?.LanguageCulture ?? CultureInfo.InvariantCulture.Name;
        var name = Chapters.All.FirstOrDefault(known => string.Equals(known, chapter, StringComparison.OrdinalIgnoreCase)) ?? Chapters.All[0];
        var text = Chapters.Read(name, culture);
        return new ChapterModel(name, Chapters.TitleOf(text), PlainMarkdown.ToHtml(text, LinkTo), [.. Chapters.All.Select(each => (each, Chapters.TitleOf(Chapters.Read(each, culture))))]);
    }

    /// <summary>Chapters link to each other by file name; what is not part of the shipped handbook is named without a link.</summary>
    private string? LinkTo(string address)
    {
        var chapter = address.EndsWith(".md", StringComparison.Ordinal) ? address[..^3] : string.Empty;
        return Chapters.All.Contains(chapter) ? $"{webHelper.GetStoreLocation()}Admin/LoyaltyHandbook/Index/{chapter}" : null;
    }
}
