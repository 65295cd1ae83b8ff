using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;

namespace Engine.Tests.Profiles;

/// <summary>A customer's facts, written in shop words.</summary>
internal sealed class History
{
    public static readonly DateTime Today = new(2026, 6, 30, 12, 0, 0, DateTimeKind.Utc);

    private readonly List<ProfileFact> _facts = [];
    private int _orders;

    public List<ProfileFact> Facts => _facts;

    public History Orders(int daysAgo, decimal total, int storeId = 1, int? orderId = null) => Add(FactKind.OrderPlaced, daysAgo, orderId ?? ++_orders, total, storeId: storeId);

    public History Refunds(int orderId, decimal soFar, int daysAgo = 0) => Add(FactKind.OrderRefunded, daysAgo, orderId, soFar);

    public History Cancels(int orderId, int daysAgo = 0) => Add(FactKind.OrderCancelled, daysAgo, orderId);

    public History Does(FactKind kind, int daysAgo, int productId = 0, int subjectId = 0, int quantity = 1, int storeId = 1, bool guest = false)
    {
        _facts.Add(new ProfileFact(kind, storeId, Today.AddDays(-daysAgo), productId, subjectId, quantity, 0, guest));
        return this;
    }

    public CustomerActivity Activity(FoldSettings? settings = null) => Rows(settings)[0].Activity;

    public IReadOnlyList<FoldedActivity> Rows(FoldSettings? settings = null) => new ActivityFold(settings ?? new FoldSettings(Today)).Fold([.. _facts]);

    private History Add(FactKind kind, int daysAgo, int orderId, decimal amount = 0, int storeId = 1)
    {
        _facts.Add(new ProfileFact(kind, storeId, Today.AddDays(-daysAgo), 0, orderId, 1, amount));
        return this;
    }
}
