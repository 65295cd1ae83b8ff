using Nop.Plugin.CustomerLoyalty.Engine.Journal;

namespace Nop.Plugin.CustomerLoyalty.Engine.Segments;

/// <summary>Which facts to count. Orders that were cancelled or voided do not count, nor do their lines.</summary>
public sealed record FactQuery(IReadOnlyList<FactKind> Kinds, FactWindow Window, FactSubject Subject = FactSubject.Anything, IReadOnlyList<int>? SubjectIds = null)
{
    /// <summary>Equal for queries that have the same answer.</summary>
    public string Key => string.Join('|', string.Join(',', Kinds.Order().Distinct()), Window, Subject, string.Join(',', (SubjectIds ?? []).Order().Distinct()));
}
