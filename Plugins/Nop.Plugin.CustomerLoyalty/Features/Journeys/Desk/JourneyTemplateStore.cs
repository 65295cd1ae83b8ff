using Nop.Core.Domain.Messages;
using Nop.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Desk;

/// <summary>The message templates that a mail can be made from.</summary>
public class JourneyTemplateStore(IRepository<MessageTemplate> templates)
{
    /// <summary>By name; ours first.</summary>
    public async Task<IReadOnlyList<string>> NamesAsync()
    {
        var names = await templates.Table.Select(template => template.Name).Distinct().ToListAsync();
        return [.. names.OrderByDescending(name => name.StartsWith("Loyalty.", StringComparison.Ordinal)).ThenBy(name => name, StringComparer.Ordinal)];
    }

    /// <summary>Those that show a token in their text or subject.</summary>
    public async Task<IReadOnlyList<string>> ShowingAsync(string token) =>
        await templates.Table.Where(template => template.Subject.Contains(token) || template.Body.Contains(token)).Select(template => template.Name).Distinct().ToListAsync();

    public async Task<int> IdAsync(string name) => await templates.Table.Where(template => template.Name == name).OrderBy(template => template.Id).Select(template => template.Id).FirstOrDefaultAsync();
}
