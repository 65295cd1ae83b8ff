using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Web;

/// <summary>Everything that says how cases are handled, on one page.</summary>
public record CaseSetupModel : BaseNopModel
{
    private const string Key = "Plugins.Misc.CustomerLoyalty.CaseSetup.";

    [NopResourceDisplayName(Key + "MostFiles")]
    public int MostFiles { get; set; }

    [NopResourceDisplayName(Key + "LargestFileKilobytes")]
    public int LargestFileKilobytes { get; set; }

    [NopResourceDisplayName(Key + "OpenFromContactForm")]
    public bool OpenFromContactForm { get; set; }

    [NopResourceDisplayName(Key + "VoucherDays")]
    public int VoucherDays { get; set; }

    [NopResourceDisplayName(Key + "CompensationLimit")]
    public decimal CompensationLimit { get; set; }
    public IReadOnlyList<SetupLine> Queues { get; set; } = [];
    public IReadOnlyList<SetupLine> Categories { get; set; } = [];
    public IReadOnlyList<SetupLine> Calendars { get; set; } = [];
    public IReadOnlyList<SetupLine> Templates { get; set; } = [];
    public IReadOnlyList<LevelTable> Levels { get; set; } = [];
    public IReadOnlyList<LimitLine> Limits { get; set; } = [];
    public IList<SelectListItem> Roles { get; set; } = [];
}

/// <param name="More">What else is to be known of it at a glance.</param>
public sealed record SetupLine(int Id, string Name, string More);

public sealed record LimitLine(int RoleId, string Role, string Most);

/// <param name="IsOwn">The tier has promises of its own.</param>
public sealed record LevelTable(int TierId, string Tier, bool IsOwn, IReadOnlyList<LevelLine> Lines);

public sealed record LevelLine(int PriorityId, string Priority, int First, int Next, int Solution);

public sealed record LevelForm(int TierId, IReadOnlyList<int> PriorityId, IReadOnlyList<int> First, IReadOnlyList<int> Next, IReadOnlyList<int> Solution, bool IsLikeOthers);

public record QueueModel : BaseNopEntityModel
{
    private const string Key = "Plugins.Misc.CustomerLoyalty.CaseSetup.";

    [NopResourceDisplayName(Key + "Name")]
    public string? Name { get; set; }

    [NopResourceDisplayName(Key + "Calendar")]
    public int CalendarId { get; set; }

    [NopResourceDisplayName(Key + "Leader")]
    public int LeaderId { get; set; }

    [NopResourceDisplayName(Key + "IsForEverythingElse")]
    public bool IsForEverythingElse { get; set; }

    [NopResourceDisplayName(Key + "DisplayOrder")]
    public int DisplayOrder { get; set; }
    public IList<SelectListItem> Calendars { get; set; } = [];
    public IList<SelectListItem> Agents { get; set; } = [];
}

public record CaseCategoryModel : BaseNopEntityModel
{
    private const string Key = "Plugins.Misc.CustomerLoyalty.CaseSetup.";

    [NopResourceDisplayName(Key + "Name")]
    public string? Name { get; set; }

    [NopResourceDisplayName(Key + "SystemName")]
    public string? SystemName { get; set; }

    [NopResourceDisplayName(Key + "Queue")]
    public int QueueId { get; set; }

    [NopResourceDisplayName(Key + "Priority")]
    public int PriorityId { get; set; }

    [NopResourceDisplayName(Key + "IsPublic")]
    public bool IsPublic { get; set; }

    [NopResourceDisplayName(Key + "IsActive")]
    public bool IsActive { get; set; } = true;

    [NopResourceDisplayName(Key + "DisplayOrder")]
    public int DisplayOrder { get; set; }
    public IList<LanguageName> Names { get; set; } = [];
    public IList<SelectListItem> Queues { get; set; } = [];
    public IList<SelectListItem> Priorities { get; set; } = [];
}

public record LanguageName
{
    public int LanguageId { get; set; }
    public string LanguageTitle { get; set; } = string.Empty;
    public string? Name { get; set; }
}

public record CalendarModel : BaseNopEntityModel
{
    private const string Key = "Plugins.Misc.CustomerLoyalty.CaseSetup.";

    [NopResourceDisplayName(Key + "Name")]
    public string? Name { get; set; }

    [NopResourceDisplayName(Key + "Zone")]
    public string? ZoneId { get; set; }

    [NopResourceDisplayName(Key + "Shifts")]
    public string? Shifts { get; set; }

    [NopResourceDisplayName(Key + "Holidays")]
    public string? Holidays { get; set; }
    public IList<SelectListItem> Zones { get; set; } = [];
}

public record TemplateModel : BaseNopEntityModel
{
    private const string Key = "Plugins.Misc.CustomerLoyalty.CaseSetup.";

    [NopResourceDisplayName(Key + "Name")]
    public string? Name { get; set; }

    [NopResourceDisplayName(Key + "Language")]
    public int LanguageId { get; set; }

    [NopResourceDisplayName(Key + "Category")]
    public int CategoryId { get; set; }

    [NopResourceDisplayName(Key + "Text")]
    public string? Text { get; set; }

    [NopResourceDisplayName(Key + "DisplayOrder")]
    public int DisplayOrder { get; set; }
    public IList<SelectListItem> Languages { get; set; } = [];
    public IList<SelectListItem> Categories { get; set; } = [];
}
