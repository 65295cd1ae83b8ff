using Nop.Plugin.CustomerLoyalty.Engine.Journal;

namespace Nop.Plugin.CustomerLoyalty.Engine.Profiles;

/// <summary>The part of a journal row that a profile is folded from. Meanings as in <see cref="Fact"/>.</summary>
public readonly record struct ProfileFact(
    FactKind Kind,
    int StoreId,
    DateTime OccurredOnUtc,
    int ProductId,
    int SubjectId,
    int Quantity,
    decimal Amount,
    bool IsGuest = false) : IComparable<ProfileFact>
{
    /// <summary>By time; facts of one moment in an order that does not depend on how they were written.</summary>
    public int CompareTo(ProfileFact other)
    {
        var order = OccurredOnUtc.CompareTo(other.OccurredOnUtc);
        if (order == 0)
            order = Kind.CompareTo(other.Kind);
        if (order == 0)
            order = SubjectId.CompareTo(other.SubjectId);
        if (order == 0)
            order = ProductId.CompareTo(other.ProductId);
        if (order == 0)
            order = Quantity.CompareTo(other.Quantity);
        return order == 0 ? Amount.CompareTo(other.Amount) : order;
    }
}
