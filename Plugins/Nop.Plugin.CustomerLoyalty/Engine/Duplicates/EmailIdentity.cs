namespace Nop.Plugin.CustomerLoyalty.Engine.Duplicates;

/// <summary>E-mail addresses that reach the same mailbox have the same identity.</summary>
public static class EmailIdentity
{
    private static readonly HashSet<string> Gmail = new(StringComparer.Ordinal) { "gmail.com", "googlemail.com" };

    /// <summary>Lower case, without what comes after a plus, without Gmail's dots; empty for what is no address.</summary>
    public static string Of(string? email)
    {
        var text = (email ?? string.Empty).Trim().ToLowerInvariant();
        var at = text.LastIndexOf('@');
        if (at < 1 || at == text.Length - 1)
            return string.Empty;
        var (local, domain) = (text[..at], text[(at + 1)..]);
        var plus = local.IndexOf('+', StringComparison.Ordinal);
        if (plus > 0)
            local = local[..plus];
        return Gmail.Contains(domain) ? $"{local.Replace(".", string.Empty, StringComparison.Ordinal)}@gmail.com" : $"{local}@{domain}";
    }
}
