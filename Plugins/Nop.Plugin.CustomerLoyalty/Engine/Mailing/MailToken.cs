using System.Globalization;

namespace Nop.Plugin.CustomerLoyalty.Engine.Mailing;

/// <summary>The value of a token.</summary>
/// <param name="Value">Text, number or truth; conditions compare it as what it is.</param>
/// <param name="IsHtml">Goes into HTML as it is, because it is HTML or an address already.</param>
public sealed record MailToken(object? Value, bool IsHtml = false)
{
    public string Words => Convert.ToString(Value, CultureInfo.InvariantCulture) ?? string.Empty;
}
