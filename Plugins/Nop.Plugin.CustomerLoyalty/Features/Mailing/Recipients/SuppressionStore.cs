using Nop.Core;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Engine.Texts;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Recipients;

/// <summary>One row for an address and store; the worst reason stays.</summary>
public class SuppressionStore(IRepository<LoyaltySuppression> rows, TimeProvider clock)
{
    private const int LongestNote = 400;

    private static readonly int[] Gravity = [(int)SuppressionReason.Erased, (int)SuppressionReason.Bounced, (int)SuppressionReason.Complained, (int)SuppressionReason.ByHand, (int)SuppressionReason.Unsubscribed];

    /// <summary>Why the address gets no mails of the store; null when it does.</summary>
    public async Task<SuppressionReason?> FindAsync(string email, int storeId)
    {
        var hash = MailAddress.Hash(email);
        var reasons = await rows.Table.Where(row => row.AddressHash == hash && (row.StoreId == 0 || row.StoreId == storeId)).Select(row => row.ReasonId).ToListAsync();
        return reasons.Count == 0 ? null : Worst(reasons);
    }

    /// <summary>The rows of those addresses in any store, by the hash of the address.</summary>
    public async Task<ILookup<string, LoyaltySuppression>> FindAsync(IEnumerable<string> emails)
    {
        string[] hashes = [.. emails.Select(MailAddress.Hash)];
        return (await rows.Table.Where(row => hashes.Contains(row.AddressHash)).ToListAsync()).ToLookup(row => row.AddressHash, StringComparer.Ordinal);
    }

    /// <summary>Of several reasons, at least one, the one that counts.</summary>
    public static SuppressionReason Worst(IEnumerable<int> reasonIds) => (SuppressionReason)reasonIds.MinBy(reason => Array.IndexOf(Gravity, reason));

    /// <summary>False when it was on the list already for that or a worse reason.</summary>
    public async Task<bool> AddAsync(string email, int storeId, SuppressionReason reason, string? note, int customerId = 0)
    {
        var hash = MailAddress.Hash(email);
        if (await rows.Table.FirstOrDefaultAsync(row => row.AddressHash == hash && row.StoreId == storeId) is { } known)
            return await WorsenAsync(known, reason, note);
        return await rows.TryInsertAsync(new LoyaltySuppression
        {
            AddressHash = hash,
            StoreId = storeId,
            CustomerId = customerId,
            ReasonId = (int)reason,
            Email = reason == SuppressionReason.Erased ? null : MailAddress.Normal(email),
            Note = note.Shortened(LongestNote),
            CreatedOnUtc = clock.GetUtcNow().UtcDateTime
        }, row => row.AddressHash == hash && row.StoreId == storeId);
    }

    /// <summary>Takes an address off the list that is there because its owner unsubscribed or was erased: he is back.</summary>
    public Task<int> ForgiveAsync(string email, int storeId)
    {
        var hash = MailAddress.Hash(email);
        const int Unsubscribed = (int)SuppressionReason.Unsubscribed;
        const int Erased = (int)SuppressionReason.Erased;
        return rows.DeleteAsync(row => row.AddressHash == hash && (row.ReasonId == Unsubscribed || row.ReasonId == Erased) && (row.StoreId == 0 || row.StoreId == storeId));
    }

    public async Task<IReadOnlyList<LoyaltySuppression>> OfAsync(int customerId) => [.. await rows.Table.Where(row => row.CustomerId == customerId).OrderBy(row => row.Id).ToListAsync()];

    /// <summary>Forgets who the address belonged to, not that it gets no mails.</summary>
    public async Task EraseAsync(string email)
    {
        var hash = MailAddress.Hash(email);
        await ForgetAsync(await rows.Table.Where(row => row.AddressHash == hash).ToListAsync());
    }

    public async Task EraseAsync(int customerId) => await ForgetAsync(await rows.Table.Where(row => row.CustomerId == customerId).ToListAsync());

    public Task<int> DeleteAsync(int id) => rows.DeleteAsync(row => row.Id == id);

    /// <param name="search">A whole address, or a part of one.</param>
    public Task<IPagedList<LoyaltySuppression>> ListAsync(string? search, SuppressionReason? reason, int pageIndex, int pageSize)
    {
        var query = rows.Table;
        if (reason is { } wanted)
        {
            var reasonId = (int)wanted;
            query = query.Where(row => row.ReasonId == reasonId);
        }

        if (MailAddress.Normal(search) is { Length: > 0 } text)
        {
            // Of an erased customer's address only the hash can be found.
            var hash = MailAddress.Hash(text);
            query = query.Where(row => row.AddressHash == hash || (row.Email != null && row.Email.Contains(text)));
        }

        return query.OrderByDescending(row => row.Id).ToPagedListAsync(pageIndex, pageSize);
    }

    private async Task ForgetAsync(IEnumerable<LoyaltySuppression> known)
    {
        foreach (var row in known)
        {
            row.Email = row.Note = null;
            row.CustomerId = 0;
            await rows.UpdateAsync(row, false);
        }
    }

    private async Task<bool> WorsenAsync(LoyaltySuppression known, SuppressionReason reason, string? note)
    {
        if (Array.IndexOf(Gravity, (int)reason) >= Array.IndexOf(Gravity, known.ReasonId))
            return false;
        known.ReasonId = (int)reason;
        known.Note = note.Shortened(LongestNote);
        known.Email = reason == SuppressionReason.Erased ? null : known.Email;
        await rows.UpdateAsync(known, false);
        return true;
    }
}
