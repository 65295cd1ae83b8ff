using Nop.Plugin.CustomerLoyalty.Engine.Mailing;

namespace Nop.Plugin.CustomerLoyalty.Engine.Profiles;

/// <summary>An e-mail address as programs hand it over.</summary>
public static class CallerAddress
{
    private const string Scheme = "mailto:";

    /// <summary>The bare address out of 'Ann &lt;ann@demo.shop&gt;' or 'mailto:ann@demo.shop?subject=…'; empty when there is none.</summary>
    public static string Of(string? text)
    {
        var address = (text ?? string.Empty).Trim();
        if (address.IndexOf('<') is >= 0 and var open && address.IndexOf('>', open) is > 0 and var close)
            address = address[(open + 1)..close].Trim();
        if (address.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
            address = address[Scheme.Length..].Split('?')[0];
        return MailAddress.IsUsable(address) ? address : string.Empty;
    }
}
