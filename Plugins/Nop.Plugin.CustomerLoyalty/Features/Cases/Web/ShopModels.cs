using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Web;

/// <summary>A new case as a shopper writes it.</summary>
public record NewCaseModel : BaseNopModel
{
    public Guid Post { get; set; }
    public string? Category { get; set; }
    public string? Subject { get; set; }
    public string? Text { get; set; }
    public int OrderId { get; set; }
    public string? Name { get; set; }
    public string? Email { get; set; }

    /// <summary>The shop wants guests to show that they are people.</summary>
    public bool AsksForCaptcha { get; set; }
    public bool IsGuest { get; set; }
    public bool IsFailed { get; set; }
    public IList<SelectListItem> Categories { get; set; } = [];
    public IList<SelectListItem> Orders { get; set; } = [];
    public string Accepted { get; set; } = string.Empty;
    public string FileHint { get; set; } = string.Empty;
}

/// <summary>A case as its customer sees it, and what he is writing.</summary>
public record ShopCaseModel : BaseNopModel
{
    public int Id { get; set; }

    /// <summary>Of a guest; nothing for a customer, whose form sends it empty.</summary>
    public string? Token { get; set; }
    public Guid Post { get; set; }
    public string? Text { get; set; }
    public string Subject { get; set; } = string.Empty;
    public string State { get; set; } = string.Empty;
    public string StateTone { get; set; } = string.Empty;
    public string Category { get; set; } = string.Empty;
    public string Order { get; set; } = string.Empty;
    public int OrderId { get; set; }
    public bool IsOpen { get; set; }
    public bool IsMerged { get; set; }
    public int MergedIntoId { get; set; }
    public int Rating { get; set; }
    public string RatingToken { get; set; } = string.Empty;
    public bool IsFailed { get; set; }
    public IReadOnlyList<PostModel> Posts { get; set; } = [];
    public string Accepted { get; set; } = string.Empty;
    public string FileHint { get; set; } = string.Empty;
}

/// <param name="Tone">mine, theirs, note or event.</param>
public sealed record PostModel(string By, string On, string? Text, string Tone, IReadOnlyList<FileModel> Files);

public sealed record FileModel(int Id, int CaseId, string Name, string Size);

public sealed record ShopCaseLine(int Id, string Subject, string State, string StateTone, string On, bool IsYourTurn);

public record ShopCasesModel : BaseNopModel
{
    public IReadOnlyList<ShopCaseLine> Lines { get; set; } = [];
    public int Number { get; set; } = 1;
    public bool HasMore { get; set; }
}

public record RateCaseModel : BaseNopModel
{
    public string Token { get; set; } = string.Empty;
    public int Id { get; set; }
    public string Subject { get; set; } = string.Empty;
    public int Score { get; set; }
    public bool IsDone { get; set; }
}
