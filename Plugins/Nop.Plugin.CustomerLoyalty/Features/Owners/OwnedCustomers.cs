namespace Nop.Plugin.CustomerLoyalty.Features.Owners;

/// <summary>Who belongs to whom, as a part of queries.</summary>
public static class OwnedCustomers
{
    /// <summary>The last change of each customer who was given to somebody that way.</summary>
    public static IQueryable<LoyaltyOwnerChange> Last(this IQueryable<LoyaltyOwnerChange> changes) =>
        changes.Where(change => !changes.Any(later => later.CustomerId == change.CustomerId && later.Id > change.Id));

    /// <summary>Numbers of the customers whom he looks after.</summary>
    public static IQueryable<int> OfOwner(this IQueryable<LoyaltyOwnerChange> changes, int ownerId) =>
        changes.Last().Where(change => change.OwnerId == ownerId).Select(change => change.CustomerId);
}
