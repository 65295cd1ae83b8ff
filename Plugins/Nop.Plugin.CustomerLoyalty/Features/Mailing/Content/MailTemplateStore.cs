using Nop.Core.Domain.Messages;
using Nop.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;

/// <summary>nopCommerce's message templates, for the page that lists the texts of mails.</summary>
public class MailTemplateStore(IRepository<MessageTemplate> templates)
{
    private const string Ours = "Loyalty.";

    /// <summary>Ours first.</summary>
    public async Task<IReadOnlyList<MessageTemplate>> AllAsync()
    {
        var all = await templates.Table.OrderBy(template => template.Name).ThenBy(template => template.Id).ToListAsync();
        return [.. all.OrderByDescending(template => template.Name.StartsWith(Ours, StringComparison.Ordinal))];
    }

    public async Task<MessageTemplate?> FindAsync(int id) => await templates.Table.FirstOrDefaultAsync(template => template.Id == id);
}
