using System.Data.Common;
using Nop.Data;

namespace Nop.Plugin.CustomerLoyalty.Platform.Leases;

/// <summary>Who does a piece of work now, agreed on through the database by all nodes.</summary>
public class LeaseStore(IRepository<LoyaltyLease> leases, TimeProvider clock)
{
    /// <summary>
    /// Takes the work of that name, or returns null when somebody has it. An expired lease is removed first.
    /// A holder that outlives its lease must not rely on being alone: work under a lease is idempotent too.
    /// Rows are taken away by their number: nopCommerce deletes by condition within a serializable transaction, and of two that do so on a small
    /// table at the same moment PostgreSQL aborts one.
    /// </summary>
    public async Task<Lease?> TryAcquireAsync(string name, TimeSpan duration)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        // A lease that ends further ahead than it can have been given comes from a clock that was set back.
        var unbelievable = now + LongestDuration;
        if (await leases.Table.FirstOrDefaultAsync(lease => lease.Name == name) is { } known)
        {
            if (known.ExpiresOnUtc >= now && known.ExpiresOnUtc <= unbelievable)
                return null;
            await leases.DeleteAsync(known, false);
        }

        var holder = $"{Environment.MachineName}:{Environment.ProcessId}:{Guid.NewGuid():N}";
        if (holder.Length > 100)
            holder = holder[^100..];

        var row = new LoyaltyLease { Name = name, Holder = holder, ExpiresOnUtc = now + duration };
        try
        {
            await leases.InsertAsync(row, false);
        }
        catch (DbException)
        {
            return null;
        }

        return new Lease(this, row);
    }

    /// <summary>Puts the end of a lease off to so long from now; false when it has run out and is somebody else's or nobody's.</summary>
    public async Task<bool> RenewAsync(Lease held, TimeSpan duration)
    {
        var (name, holder) = (held.Name, held.Holder);
        if (await leases.Table.FirstOrDefaultAsync(lease => lease.Name == name && lease.Holder == holder) is not { } row)
            return false;
        row.ExpiresOnUtc = clock.GetUtcNow().UtcDateTime + duration;
        await leases.UpdateAsync(row, false);
        return true;
    }

    /// <summary>Takes away this row and no other: what somebody took over meanwhile has a number of its own.</summary>
    internal Task ReleaseAsync(LoyaltyLease row) => leases.DeleteAsync(row, false);

    internal static readonly TimeSpan LongestDuration = TimeSpan.FromMinutes(30);
}
