using Nop.Core.Domain.Messages;
using Nop.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns.Desk;

/// <summary>The message templates that a campaign can be made from.</summary>
public class CampaignTemplateStore(IRepository<MessageTemplate> templates)
{
    /// <summary>By name; those that are made for campaigns and our other ones first.</summary>
    public async Task<IReadOnlyList<string>> NamesAsync()
    {
        var names = await templates.Table.Where(template => template.IsActive).Select(template => template.Name).Distinct().ToListAsync();
        return [.. names.OrderByDescending(name => name.StartsWith("Campaign", StringComparison.OrdinalIgnoreCase))
            .ThenByDescending(name => name.StartsWith("Loyalty.", StringComparison.Ordinal)).ThenBy(name => name, StringComparer.Ordinal)];
    }

    /// <summary>Those that show a coupon.</summary>
    public async Task<IReadOnlyList<string>> ShowingAsync(string token) =>
        await templates.Table.Where(template => template.IsActive && (template.Subject.Contains(token) || template.Body.Contains(token))).Select(template => template.Name).Distinct().ToListAsync();
}
