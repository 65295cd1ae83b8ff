using Nop.Core.Domain.Messages;
using Nop.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;

/// <summary>nopCommerce's message templates.</summary>
public class MailTemplateStore(IRepository<MessageTemplate> templates)
{
    public const string Ours = "Loyalty.";

    /// <summary>Ours first.</summary>
    public async Task<IReadOnlyList<MessageTemplate>> AllAsync()
    {
        var all = await templates.Table.OrderBy(template => template.Name).ThenBy(template => template.Id).ToListAsync();
        return [.. all.OrderByDescending(template => template.Name.StartsWith(Ours, StringComparison.Ordinal))];
    }

    /// <summary>Of those that are switched on, each once; in no order.</summary>
    public async Task<IReadOnlyList<string>> NamesAsync() => await templates.Table.Where(template => template.IsActive).Select(template => template.Name).Distinct().ToListAsync();

    /// <summary>Of those that are switched on and show a token in their subject or text.</summary>
    public async Task<IReadOnlyList<string>> ShowingAsync(string token) =>
        await templates.Table.Where(template => template.IsActive && (template.Subject.Contains(token) || template.Body.Contains(token))).Select(template => template.Name).Distinct().ToListAsync();

    public async Task<MessageTemplate?> FindAsync(int id) => await templates.Table.FirstOrDefaultAsync(template => template.Id == id);
}
