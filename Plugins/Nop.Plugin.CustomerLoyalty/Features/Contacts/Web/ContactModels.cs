using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerLoyalty.Features.Contacts.Web;

/// <summary>A contact in the form.</summary>
public record ContactModel : BaseNopEntityModel
{
    private const string Prefix = "Plugins.Misc.CustomerLoyalty.Contacts.";

    public Guid Key { get; set; }

    /// <summary>As it was opened; 0 for a new one.</summary>
    public int Version { get; set; }

    [NopResourceDisplayName(Prefix + "CustomerId")]
    public int CustomerId { get; set; }
    public string CustomerName { get; set; } = string.Empty;

    [NopResourceDisplayName(Prefix + "ChannelId")]
    public int ChannelId { get; set; } = (int)ContactChannel.Call;

    [NopResourceDisplayName(Prefix + "DirectionId")]
    public int DirectionId { get; set; } = (int)ContactDirection.In;

    [NopResourceDisplayName(Prefix + "OutcomeId")]
    public int OutcomeId { get; set; } = (int)ContactOutcome.Settled;

    [NopResourceDisplayName(Prefix + "OrderId")]
    public int OrderId { get; set; }

    [NopResourceDisplayName(Prefix + "CaseId")]
    public int CaseId { get; set; }

    [NopResourceDisplayName(Prefix + "Subject")]
    public string? Subject { get; set; }

    [NopResourceDisplayName(Prefix + "Note")]
    public string? Note { get; set; }

    [NopResourceDisplayName(Prefix + "Address")]
    public string? Address { get; set; }

    [NopResourceDisplayName(Prefix + "Minutes")]
    public int Minutes { get; set; }

    [NopResourceDisplayName(Prefix + "StartedOn")]
    public DateTime? StartedOn { get; set; }

    [NopResourceDisplayName(Prefix + "Promise")]
    public string? Promise { get; set; }

    [NopResourceDisplayName(Prefix + "PromiseDueOn")]
    public DateTime? PromiseDueOn { get; set; }

    [NopResourceDisplayName(Prefix + "PromiseOwnerId")]
    public int PromiseOwnerId { get; set; }

    /// <summary>What was decided about stays as it was promised.</summary>
    public bool IsPromiseDecided { get; set; }

    /// <summary>The page to go back to: customer, order, day or list.</summary>
    public string? From { get; set; }

    /// <summary>Who has many orders chooses from the latest.</summary>
    public IList<SelectListItem> AvailableOrders { get; set; } = [];
    public IList<SelectListItem> AvailableChannels { get; set; } = [];
    public IList<SelectListItem> AvailableDirections { get; set; } = [];
    public IList<SelectListItem> AvailableOutcomes { get; set; } = [];
    public IList<SelectListItem> AvailableAgents { get; set; } = [];

    /// <summary>Somebody else changed it meanwhile: what was typed is kept, what he made of it is shown.</summary>
    public ContactLine? Meanwhile { get; set; }
}

public record ContactSearchModel : BaseSearchModel
{
    private const string Prefix = "Plugins.Misc.CustomerLoyalty.Contacts.Search.";

    [NopResourceDisplayName(Prefix + "Words")]
    public string? Words { get; set; }

    [NopResourceDisplayName(Prefix + "AgentId")]
    public int AgentId { get; set; }

    [NopResourceDisplayName(Prefix + "ChannelId")]
    public int ChannelId { get; set; }

    [NopResourceDisplayName(Prefix + "DirectionId")]
    public int DirectionId { get; set; }

    [NopResourceDisplayName(Prefix + "OutcomeId")]
    public int OutcomeId { get; set; }

    /// <summary>A state, or <see cref="Overdue"/>.</summary>
    [NopResourceDisplayName(Prefix + "PromiseId")]
    public int PromiseId { get; set; }

    [NopResourceDisplayName(Prefix + "FromDay")]
    public DateTime? FromDay { get; set; }

    /// <summary>Included.</summary>
    [NopResourceDisplayName(Prefix + "ToDay")]
    public DateTime? ToDay { get; set; }
    public int CustomerId { get; set; }
    public int OrderId { get; set; }
    public int CaseId { get; set; }

    /// <summary>Set by figures that open the list; 0 for all.</summary>
    public int StoreId { get; set; }
    public int PromiseOwnerId { get; set; }

    public const int Overdue = 9;

    public IList<SelectListItem> AvailableAgents { get; set; } = [];
    public IList<SelectListItem> AvailableChannels { get; set; } = [];
    public IList<SelectListItem> AvailableDirections { get; set; } = [];
    public IList<SelectListItem> AvailableOutcomes { get; set; } = [];
    public IList<SelectListItem> AvailablePromises { get; set; } = [];
    public bool MayWork { get; set; }
    public bool MayExport { get; set; }
}

/// <summary>A contact in words.</summary>
public record ContactLine : BaseNopEntityModel
{
    public int CustomerId { get; set; }
    public string Name { get; set; } = string.Empty;
    public string Started { get; set; } = string.Empty;
    public DateTime StartedOnUtc { get; set; }
    public string Channel { get; set; } = string.Empty;
    public string Icon { get; set; } = string.Empty;
    public string Direction { get; set; } = string.Empty;
    public bool IsOut { get; set; }
    public string Outcome { get; set; } = string.Empty;
    public string Agent { get; set; } = string.Empty;
    public string Subject { get; set; } = string.Empty;
    public string? Note { get; set; }
    public string? Address { get; set; }
    public int Minutes { get; set; }
    public int OrderId { get; set; }
    public int CaseId { get; set; }
    public string? Promise { get; set; }
    public string? PromiseDue { get; set; }
    public string? PromiseState { get; set; }
    public string? PromiseOwner { get; set; }
    public string? PromiseOutcome { get; set; }
    public bool IsPromiseOpen { get; set; }
    public bool IsOverdue { get; set; }
}

public record ContactListModel : BasePagedListModel<ContactLine>;

/// <summary>The contacts of a customer on his page.</summary>
public sealed record CustomerContactsModel(int CustomerId, bool MayWork, IReadOnlyList<ContactLine> Latest, int More, ContactModel? Form);

/// <summary>The talks about a case.</summary>
/// <param name="Address">Of somebody without an account.</param>
public sealed record CaseContactsModel(int CaseId, int CustomerId, int OrderId, string? Address)
{
    public bool MayWork { get; init; }
    public IReadOnlyList<ContactLine> Latest { get; init; } = [];
    public int More { get; init; }
}

/// <summary>The newest of them, for the card on nopCommerce's pages.</summary>
public sealed record ContactCardModel(int CustomerId, int OrderId, bool MayWork, IReadOnlyList<ContactLine> Latest);
