using System.Collections.Concurrent;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;

/// <summary>Texts read once on this node; a changed text is another text.</summary>
public sealed class MailTemplates
{
    private const int Most = 500;

    private readonly ConcurrentDictionary<string, MailTemplate?> _parsed = new(StringComparer.Ordinal);

    /// <summary>Null for a text that has to be filled by nopCommerce itself.</summary>
    public MailTemplate? Parse(string text)
    {
        if (_parsed.Count > Most)
            _parsed.Clear();
        return _parsed.GetOrAdd(text, MailTemplate.TryParse);
    }
}
