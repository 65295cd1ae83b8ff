using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerLoyalty.Features.Feedback.Web;

/// <summary>The page of a month.</summary>
public record FeedbackModel : BaseNopModel
{
    private const string Key = "Plugins.Misc.CustomerLoyalty.Feedback.";

    /// <summary>yyyy-MM.</summary>
    public string Month { get; set; } = string.Empty;
    public string MonthName { get; set; } = string.Empty;
    public string Before { get; set; } = string.Empty;

    /// <summary>Empty for the current month.</summary>
    public string After { get; set; } = string.Empty;

    [NopResourceDisplayName(Key + "StoreId")]
    public int StoreId { get; set; }
    public IList<SelectListItem> AvailableStores { get; set; } = [];
    public int Texts { get; set; }
    public int TextsBefore { get; set; }
    public IReadOnlyList<FeedbackSourceLine> Sources { get; set; } = [];
    public IReadOnlyList<FeedbackThemeModel> Themes { get; set; } = [];
    public IReadOnlyList<FeedbackChangeLine> Changes { get; set; } = [];
    public string Gap { get; set; } = "–";
    public string GapBefore { get; set; } = "–";
    public string GapSentence { get; set; } = string.Empty;

    [NopResourceDisplayName(Key + "Intro")]
    public string? Intro { get; set; }
    public bool IsPublic { get; set; }

    /// <summary>Address of the public page; empty while it is not public.</summary>
    public string PublicUrl { get; set; } = string.Empty;
    public FeedbackChangeModel Form { get; set; } = new();
    public bool MayEdit { get; set; }
    public bool MayPublish { get; set; }
}

public sealed record FeedbackSourceLine(string Name, int Count);

/// <param name="Rising">In words; empty when it is not.</param>
/// <param name="Bar">Share of the most frequent theme, 0 to 100.</param>
public sealed record FeedbackThemeModel(int Id, string Name, int Count, int Before, string Change, string Rising, int Bar, IReadOnlyList<FeedbackTextLine> Examples);

/// <param name="Url">Of the answer, case or review.</param>
public sealed record FeedbackTextLine(string Kind, string Icon, string On, string Text, string Url, bool IsBad);

public sealed record FeedbackChangeLine(int Id, string Day, string Text, string Theme, string Dimension, string Effect, string Tone);

/// <summary>What was changed, in the form.</summary>
public record FeedbackChangeModel : BaseNopModel
{
    private const string Key = "Plugins.Misc.CustomerLoyalty.Feedback.Change.";

    public Guid FormKey { get; set; }
    public string? Month { get; set; }
    public int StoreId { get; set; }

    [NopResourceDisplayName(Key + "Day")]
    public DateTime? Day { get; set; }

    [NopResourceDisplayName(Key + "Text")]
    public string? Text { get; set; }

    [NopResourceDisplayName(Key + "ThemeId")]
    public int ThemeId { get; set; }

    [NopResourceDisplayName(Key + "DimensionId")]
    public int DimensionId { get; set; }
    public IList<SelectListItem> AvailableThemes { get; set; } = [];
    public IList<SelectListItem> AvailableDimensions { get; set; } = [];
}

/// <summary>The texts behind a number.</summary>
public record FeedbackTextsModel : BaseNopModel
{
    public string Month { get; set; } = string.Empty;
    public int StoreId { get; set; }
    public int ThemeId { get; set; }
    public string Title { get; set; } = string.Empty;
    public int Count { get; set; }
    public int PageNumber { get; set; }
    public int Pages { get; set; }
    public IReadOnlyList<FeedbackTextLine> Lines { get; set; } = [];
}

public record ThemesModel : BaseNopModel
{
    public IReadOnlyList<ThemeRow> Rows { get; set; } = [];
    public ThemeForm Form { get; set; } = new();
    public bool MayEdit { get; set; }
}

public sealed record ThemeRow(int Id, string Name, string Words, bool IsHidden, bool IsFound);

public record ThemeForm : BaseNopModel
{
    private const string Key = "Plugins.Misc.CustomerLoyalty.Feedback.Theme.";

    public int Id { get; set; }

    [NopResourceDisplayName(Key + "Name")]
    public string? Name { get; set; }

    [NopResourceDisplayName(Key + "Words")]
    public string? Words { get; set; }
}
