using Nop.Core;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Security;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Benefits;

/// <summary>
/// Closes products and categories to all but some roles, by nopCommerce's own means, and opens them again. What the shop closed
/// or allowed itself stays as it is.
/// </summary>
public class EarlyAccessStore(IRepository<LoyaltyEarlyAccess> notes, IRepository<AclRecord> records, IRepository<Product> products, IRepository<Category> categories, IRepository<CustomerRole> roles)
{
    /// <summary>Everything that is closed by us now.</summary>
    public async Task<IReadOnlyList<EarlySubject>> NotedAsync() =>
        [.. (await notes.Table.Select(note => new { note.IsCategory, note.EntityId }).Distinct().ToListAsync()).Select(note => new EarlySubject(note.IsCategory, note.EntityId))];

    /// <param name="roleIds">Who may see it before others; none, or only roles that are not there any more, opens it to everybody.</param>
    public async Task AlignAsync(EarlySubject subject, IReadOnlyCollection<int> roleIds)
    {
        var (isCategory, entityId) = subject;
        var wanted = roleIds.ToArray();
        roleIds = await roles.Table.Where(role => wanted.Contains(role.Id)).Select(role => role.Id).ToListAsync();
        var ours = await notes.Table.Where(note => note.IsCategory == isCategory && note.EntityId == entityId).ToListAsync();
        if (isCategory)
            await AlignAsync(await categories.Table.FirstOrDefaultAsync(row => row.Id == entityId), categories, subject, ours, roleIds);
        else
            await AlignAsync(await products.Table.FirstOrDefaultAsync(row => row.Id == entityId), products, subject, ours, roleIds);
    }

    private async Task AlignAsync<TEntity>(TEntity? entity, IRepository<TEntity> rows, EarlySubject subject, IList<LoyaltyEarlyAccess> ours, IReadOnlyCollection<int> roleIds)
        where TEntity : BaseEntity, IAclSupported
    {
        if (entity is null)
        {
            await ForgetAsync(ours);
            return;
        }

        var name = typeof(TEntity).Name;
        var id = entity.Id;
        var wasOurs = ours.Any(note => note.RoleId == 0);
        if (roleIds.Count == 0 && wasOurs && entity.SubjectToAcl)
        {
            entity.SubjectToAcl = false;
            await rows.UpdateAsync(entity);
        }

        foreach (var note in ours.Where(note => note.RoleId != 0 && !roleIds.Contains(note.RoleId)))
        {
            var roleId = note.RoleId;
            var links = await records.Table.Where(record => record.EntityName == name && record.EntityId == id && record.CustomerRoleId == roleId).ToListAsync();
            if (links.Count > 0)
                await records.DeleteAsync(links);
            await ForgetAsync([note]);
        }

        if (roleIds.Count == 0)
        {
            await ForgetAsync([.. ours.Where(note => note.RoleId == 0)]);
            return;
        }

        var allowed = await records.Table.Where(record => record.EntityName == name && record.EntityId == id).Select(record => record.CustomerRoleId).ToListAsync();
        foreach (var roleId in roleIds.Except(allowed))
        {
            await NoteAsync(subject, roleId);
            await records.InsertAsync(new AclRecord { EntityName = name, EntityId = id, CustomerRoleId = roleId });
        }

        if (!entity.SubjectToAcl)
        {
            await NoteAsync(subject, 0);
            entity.SubjectToAcl = true;
            await rows.UpdateAsync(entity);
        }
    }

    private async Task ForgetAsync(IEnumerable<LoyaltyEarlyAccess> gone)
    {
        var ids = gone.Select(note => note.Id).ToArray();
        if (ids.Length > 0)
            await notes.DeleteAsync(note => ids.Contains(note.Id));
    }

    private Task NoteAsync(EarlySubject subject, int roleId)
    {
        var (isCategory, entityId) = subject;
        return notes.TryAddAsync(new LoyaltyEarlyAccess { IsCategory = isCategory, EntityId = entityId, RoleId = roleId },
            note => note.IsCategory == isCategory && note.EntityId == entityId && note.RoleId == roleId);
    }
}

/// <summary>A product or a category.</summary>
public readonly record struct EarlySubject(bool IsCategory, int Id);
