namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;

/// <summary>The message templates that a mail can be made from: those that are switched on.</summary>
public class MailTemplateNames(MailTemplateStore templates)
{
    /// <summary>By name, ours first.</summary>
    /// <param name="first">How the names begin that come before even ours.</param>
    public async Task<IReadOnlyList<string>> ListAsync(string? first = null) =>
    [
        .. (await templates.NamesAsync()).OrderByDescending(name => first is not null && name.StartsWith(first, StringComparison.OrdinalIgnoreCase))
            .ThenByDescending(name => name.StartsWith(MailTemplateStore.Ours, StringComparison.Ordinal)).ThenBy(name => name, StringComparer.Ordinal)
    ];

    /// <summary>Those that show a token in their subject or text.</summary>
    public async Task<IReadOnlySet<string>> ShowingAsync(string token) => (await templates.ShowingAsync(token)).ToHashSet();
}
