using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerLoyalty.Features.Owners.Web;

/// <summary>Who looks after how many customers, and hand-overs under way.</summary>
public sealed record OwnersPageModel(IReadOnlyList<OwnerLine> Owners, IReadOnlyList<HandoverLine> Open, bool MayHandOver);

/// <param name="IsAgent">False for somebody who cannot open our pages any more.</param>
public sealed record OwnerLine(int Id, string Name, bool IsAgent, int Customers);

public sealed record HandoverLine(int Id, string Text, int Done, int Total);

/// <summary>One customer, or all of one agent, goes to another.</summary>
public record HandoverModel : BaseNopModel
{
    private const string Key = "Plugins.Misc.CustomerLoyalty.Owners.";

    /// <summary>0 when it is about all customers of <see cref="FromId"/>.</summary>
    public int CustomerId { get; set; }
    public string Title { get; set; } = string.Empty;

    /// <summary>The owner when the page was opened; 0 for nobody.</summary>
    public int FromId { get; set; }
    public string FromName { get; set; } = string.Empty;
    public int Customers { get; set; }

    [NopResourceDisplayName(Key + "To")]
    public int ToId { get; set; }
    public IList<SelectListItem> AvailableOwners { get; set; } = [];

    [NopResourceDisplayName(Key + "Note")]
    public string? Note { get; set; }

    /// <summary>Somebody else handed the customer over meanwhile; in a sentence.</summary>
    public string? Meanwhile { get; set; }
    public IReadOnlyList<OwnerHistoryLine> History { get; set; } = [];
}

public sealed record OwnerHistoryLine(string When, string From, string To, string By, string? Note);

/// <summary>In the head of a customer's page.</summary>
public sealed record CustomerOwnerModel(int CustomerId, string? Name, bool MayHandOver);
