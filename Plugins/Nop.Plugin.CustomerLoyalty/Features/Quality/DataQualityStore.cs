using System.Globalization;
using Nop.Core;
using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Quality;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Quality;

public class DataQualityStore(IRepository<LoyaltyDataQuality> rows, IRepository<Customer> customers)
{
    public async Task<LoyaltyDataQuality?> FindAsync(int customerId) => await rows.Table.FirstOrDefaultAsync(row => row.CustomerId == customerId);

    /// <summary>The rows of these customers become what is given; who is asked about and not given loses his.</summary>
    public async Task ReplaceAsync(IReadOnlyCollection<int> customerIds, IReadOnlyCollection<LoyaltyDataQuality> made)
    {
        var ids = customerIds.ToArray();
        var there = (await rows.Table.Where(row => ids.Contains(row.CustomerId)).ToListAsync()).ToDictionary(row => row.CustomerId);
        foreach (var row in made)
            if (there.Remove(row.CustomerId, out var old))
            {
                row.Id = old.Id;
                await rows.UpdateAsync(row, false);
            }
            else
                await rows.TryInsertAsync(row, other => other.CustomerId == row.CustomerId);
        if (there.Count > 0)
            await rows.DeleteAsync([.. there.Values], false);
    }

    public Task EraseAsync(int customerId) => rows.DeleteAsync(row => row.CustomerId == customerId);

    /// <summary>The worst first.</summary>
    public Task<IPagedList<QualityListRow>> ListAsync(QualityQuery query, int pageIndex, int pageSize) =>
        Filtered(query).Join(customers.Table.Where(customer => !customer.Deleted), row => row.CustomerId, customer => customer.Id, (row, customer) => new QualityListRow
        {
            CustomerId = row.CustomerId,
            Email = customer.Email,
            FirstName = customer.FirstName,
            LastName = customer.LastName,
            Score = row.Score,
            Descriptive = row.Descriptive,
            Promotional = row.Promotional,
            Transactional = row.Transactional,
            Completeness = row.Completeness,
            Validity = row.Validity,
            Freshness = row.Freshness,
            Consistency = row.Consistency,
            Uniqueness = row.Uniqueness,
            Gaps = row.Gaps,
            CheckedOnUtc = row.CheckedOnUtc
        }).OrderBy(row => row.Score).ThenBy(row => row.CustomerId).ToPagedListAsync(pageIndex, pageSize);

    /// <summary>The numbers alone, the worst first.</summary>
    public async Task<IList<int>> IdsAsync(QualityQuery query, int most) =>
        await Filtered(query).OrderBy(row => row.Score).ThenBy(row => row.CustomerId).Take(most).Select(row => row.CustomerId).ToListAsync();

    private IQueryable<LoyaltyDataQuality> Filtered(QualityQuery query)
    {
        var (most, found) = (query.MostScore, rows.Table);
        if (most < 100)
            found = query.Group switch
            {
                DataGroup.Descriptive => found.Where(row => row.Descriptive <= most),
                DataGroup.Promotional => found.Where(row => row.Promotional <= most),
                DataGroup.Transactional => found.Where(row => row.Transactional <= most),
                _ => found.Where(row => row.Score <= most)
            };
        if (query.Field is not { } field)
            return found;
        var gap = string.Create(CultureInfo.InvariantCulture, $",{(int)field},");
        return found.Where(row => row.Gaps.Contains(gap));
    }
}
