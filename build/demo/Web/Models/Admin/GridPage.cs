using Nop.Web.Framework.Models.DataTables;

namespace Demo.Web.Models.Admin;

/// <summary>A page that consists of a search card and a grid. Titles are resource keys; the view translates them.</summary>
public record GridPage(string TitleKey, string MenuItem, string ReadUrl)
{
    public IReadOnlyList<SearchField> Search { get; init; } = [];

    public IReadOnlyList<ColumnProperty> Columns { get; init; } = [];

    public IReadOnlyList<HeaderLink> Links { get; init; } = [];

    public string? NoteKey { get; init; }

    public string? UpdateUrl { get; init; }

    public int PageSize { get; init; } = 15;
}

public enum SearchKind
{
    Text,
    Date,
    Choice
}

public record SearchField(string Name, string LabelKey, SearchKind Kind = SearchKind.Text)
{
    /// <summary>Value and text of a choice, already in the user's language.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Options { get; init; } = [];

    public string? Value { get; init; }
}

public record HeaderLink(string TextKey, string Url, string Icon = "fas fa-link");

/// <summary>A button in a row that posts to an address.</summary>
public record RowAction(string Text, string Url, string Css = "btn btn-default btn-sm", string? Confirm = null)
{
    /// <summary>False for a plain link.</summary>
    public bool Post { get; init; } = true;
}

public record Badge(string Text, string Css);

public record GridRequest
{
    public string? Draw { get; set; }

    public int Start { get; set; }

    public int Length { get; set; } = 15;

    public int PageSize => Math.Clamp(Length, 1, 500);

    public int PageIndex => Math.Max(0, Start) / PageSize;
}
