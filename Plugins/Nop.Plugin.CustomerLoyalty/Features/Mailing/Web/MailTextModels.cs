using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Web;

/// <param name="Preview">What the preview dialog is opened with, as JSON.</param>
public sealed record MailTextRow(int Id, string Name, string Subject, bool IsActive, bool HasOwnText, string Preview);

public record MailTextListModel : BaseNopModel
{
    public IReadOnlyList<MailTextRow> Rows { get; set; } = [];

    public bool MayManage { get; set; }
}

public record MailTextModel : BaseNopEntityModel
{
    public string Name { get; set; } = string.Empty;

    public string Preview { get; set; } = "{}";

    public string Tokens { get; set; } = string.Empty;

    public IList<MailTextLanguage> Languages { get; set; } = [];
}

/// <summary>The text part in one language; empty for the one that is made from the HTML.</summary>
public record MailTextLanguage : BaseNopModel
{
    /// <summary>0 for languages that have none of their own.</summary>
    public int LanguageId { get; set; }

    public string Name { get; set; } = string.Empty;

    public string? Text { get; set; }
}
