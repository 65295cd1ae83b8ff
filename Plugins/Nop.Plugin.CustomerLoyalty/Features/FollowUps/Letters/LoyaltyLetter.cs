using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Service;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Letters;

/// <summary>A letter that a person signs or writes after an order, and for which orders it is. Its words are texts of their own.</summary>
public class LoyaltyLetter : BaseEntity
{
    public string Name { get; set; } = string.Empty;

    /// <summary>Names one that came with the plugin; null for the shop's own.</summary>
    public string? ReadyMadeKey { get; set; }
    public int StoreId { get; set; }
    public int CategoryId { get; set; }
    public int TierId { get; set; }
    public int OrdersId { get; set; } = (int)LetterOrders.All;
    public bool OnlyCore { get; set; }

    /// <summary>Written by hand; otherwise printed and signed.</summary>
    public bool ByHand { get; set; }
    public int DueDays { get; set; } = 2;

    /// <summary>Who writes it; 0 for the customer's own agent.</summary>
    public int OwnerId { get; set; }

    /// <summary>Orders paid before bring none; null while it is switched off.</summary>
    public DateTime? ActiveSinceUtc { get; set; }
    public DateTime CreatedOnUtc { get; set; }

    public LetterRule Rule => new(Id, StoreId, CategoryId, TierId, (LetterOrders)OrdersId, OnlyCore);
}
