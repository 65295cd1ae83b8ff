using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerLoyalty.Features.Profiles.Web;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerLoyalty.Features.Contacts.Web;

/// <summary>Who calls: one customer with his card, several to choose from, or nobody known.</summary>
public sealed record CallerModel(string? Phone, string? Email, CallerCard? Card, IReadOnlyList<CallerChoice> Choices, bool MayWork)
{
    /// <summary>What was asked for, for the log.</summary>
    public string? Address => string.IsNullOrWhiteSpace(Phone) ? Email : Phone;
}

/// <param name="Shown">The head of his record.</param>
public sealed record CallerCard(CustomerPageModel Shown, string? Owner, IReadOnlyList<ContactLine> Latest, IReadOnlyList<ContactLine> Promises);

/// <param name="Hint">What tells him from the others: city, last active.</param>
public sealed record CallerChoice(int CustomerId, string Name, string Hint);

/// <summary>Keys of soft phones.</summary>
public record CallerKeyListModel : BaseNopModel
{
    private const string Prefix = "Plugins.Misc.CustomerLoyalty.CallerKeys.";

    [NopResourceDisplayName(Prefix + "AgentId")]
    public int AgentId { get; set; }

    [NopResourceDisplayName(Prefix + "Name")]
    public string? Name { get; set; }

    [NopResourceDisplayName(Prefix + "Days")]
    public int Days { get; set; } = 90;

    public IList<SelectListItem> AvailableAgents { get; set; } = [];
    public IReadOnlyList<CallerKeyLine> Keys { get; set; } = [];

    /// <summary>The address with the key just made: shown once.</summary>
    public string? Address { get; set; }

    /// <summary>The address for those who are logged in.</summary>
    public string PlainAddress { get; set; } = string.Empty;
}

public sealed record CallerKeyLine(int Id, string Name, string Agent, string Created, string Expires, string LastUsed, string State, bool IsValid);
