using System.Globalization;
using System.Net;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Nop.Core;
using Nop.Services.Localization;

namespace Nop.Plugin.CustomerLoyalty.Features.Privacy;

/// <summary>The download as a page that anybody can read, in the language of the shopper.</summary>
public partial class PersonalPage(ILocalizationService localization, IWorkContext workContext, TimeProvider clock)
{
    private const string Key = "Plugins.Misc.CustomerLoyalty.MyData";

    private static readonly string Layout = Read();

    public async Task<string> WriteAsync(IReadOnlyList<PersonalTable> tables)
    {
        var language = await workContext.GetWorkingLanguageAsync();
        var body = new XElement("main", tables.Count == 0
            ? new XElement("p", await localization.GetResourceAsync($"{Key}.Nothing"))
            : new XElement("nav", new XElement("ul", await ContentsAsync(tables))));
        foreach (var table in tables)
            body.Add(await SectionAsync(table, language.Id));
        var made = string.Format(await localization.GetResourceAsync($"{Key}.Made"), Text(clock.GetUtcNow().UtcDateTime));
        return Layout.Replace("{{language}}", Encoded(language.LanguageCulture)).Replace("{{direction}}", language.Rtl ? "rtl" : "ltr")
            .Replace("{{title}}", Encoded(await localization.GetResourceAsync(Key))).Replace("{{intro}}", Encoded(await localization.GetResourceAsync($"{Key}.Intro")))
            .Replace("{{made}}", Encoded(made)).Replace("{{body}}", body.ToString(SaveOptions.DisableFormatting));
    }

    private async Task<IReadOnlyList<XElement>> ContentsAsync(IReadOnlyList<PersonalTable> tables)
    {
        var lines = new List<XElement>();
        foreach (var table in tables)
            lines.Add(new XElement("li", new XElement("a", new XAttribute("href", $"#{table.Name}"), await TitleAsync(table)), $" ({table.Rows.Count.ToString(CultureInfo.InvariantCulture)})"));
        return lines;
    }

    private async Task<XElement> SectionAsync(PersonalTable table, int languageId)
    {
        var columns = new List<XElement>();
        foreach (var column in table.Columns)
            columns.Add(new XElement("th", new XAttribute("scope", "col"), await ColumnAsync(column, languageId)));
        var rows = table.Rows.Select(row => new XElement("tr", row.Select(cell => new XElement("td", new XAttribute("dir", "auto"), Text(cell)))));
        return new XElement("section", new XElement("h2", new XAttribute("id", table.Name), await TitleAsync(table)),
            new XElement("div", new XAttribute("class", "rows"), new XElement("table", new XElement("thead", new XElement("tr", columns)), new XElement("tbody", rows))));
    }

    private Task<string> TitleAsync(PersonalTable table) => localization.GetResourceAsync($"{Key}.Kind.{table.Name}");

    /// <summary>A column without a text of its own is called as it is stored, in words.</summary>
    private Task<string> ColumnAsync(string column, int languageId) =>
        localization.GetResourceAsync($"{Key}.Column.{column}", languageId, false, Words().Replace(column, " ").Replace(" On Utc", string.Empty));

    /// <summary>What no page may hold is left out: signs that were once let into a text.</summary>
    private static string Text(object? value) => value switch
    {
        DateTime time => time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => string.Concat((value?.ToString() ?? string.Empty).EnumerateRunes().Where(rune => rune.Value is 9 or 10 or 13 or >= 32 and not (0xFFFE or 0xFFFF)))
    };

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);

    private static string Read()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("PersonalPage.html")!);
        return reader.ReadToEnd();
    }

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])")]
    private static partial Regex Words();
}
