using Nop.Plugin.CustomerLoyalty.Engine.Service;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerLoyalty.Features.Staff.Web;

/// <summary>The report on the staff: of all, or of one.</summary>
public record StaffModel : BaseNopModel
{
    private const string Prefix = "Plugins.Misc.CustomerLoyalty.Staff.";

    [NopResourceDisplayName(Prefix + "FromDay")]
    public DateTime? FromDay { get; set; }

    /// <summary>Included.</summary>
    [NopResourceDisplayName(Prefix + "ToDay")]
    public DateTime? ToDay { get; set; }

    /// <summary>0 for everybody.</summary>
    public int AgentId { get; set; }
    public string AgentName { get; set; } = string.Empty;
    public bool MaySeeAll { get; set; }
    public bool HasService { get; set; }

    /// <summary>Practice with sample customers is left out.</summary>
    public bool HasPractice { get; set; }
    public IReadOnlyList<StaffRow> Rows { get; set; } = [];
}

public sealed record StaffRow(StaffLine Line, string Name, IReadOnlyList<StaffFigure> Figures);

/// <param name="Key">Ending of the text resource that names it.</param>
/// <param name="Counted">What was counted, in words: '3 of 4'.</param>
/// <param name="Scale">Of the bar; 1 for shares.</param>
public sealed record StaffFigure(string Key, string Counted, Estimate? Estimate, string Shown, double Scale);
