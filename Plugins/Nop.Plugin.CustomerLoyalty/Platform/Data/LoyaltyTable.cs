using FluentMigrator.Builders.Create;
using Nop.Core;
using Nop.Data.Extensions;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

/// <summary>A table of ours with its indexes. Unique ones are what makes effects happen once; the others each serve a named reader.</summary>
public sealed record LoyaltyTable(Type Entity, Action<ICreateExpressionRoot> Create, IReadOnlyList<LoyaltyIndex> Indexes)
{
    public static LoyaltyTable Of<TEntity>(params LoyaltyIndex[] indexes) where TEntity : BaseEntity =>
        new(typeof(TEntity), root => root.TableFor<TEntity>(), indexes);

    public string Name => Entity.Name;
}
