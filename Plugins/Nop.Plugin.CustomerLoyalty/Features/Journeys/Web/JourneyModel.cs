using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Web;

public record JourneyModel : BaseNopEntityModel
{
    [NopResourceDisplayName("Plugins.Misc.CustomerLoyalty.Journeys.Name")]
    public string? Name { get; set; }

    [NopResourceDisplayName("Plugins.Misc.CustomerLoyalty.Journeys.Description")]
    public string? Description { get; set; }

    public string? DefinitionJson { get; set; }
    public int Revision { get; set; }

    public JourneyState State { get; set; } = JourneyState.Off;
    public string StateName { get; set; } = string.Empty;
    public string StateStyle { get; set; } = string.Empty;

    /// <summary>Why nothing happens on it yet; null when nothing is missing.</summary>
    public string? WaitsFor { get; set; }

    /// <summary>On it at this moment.</summary>
    public int Running { get; set; }
    public bool MayEdit { get; set; }
    public bool MaySwitch { get; set; }

    /// <summary>What the editor's script has to know, as JSON.</summary>
    public string Editor { get; set; } = "{}";
}
