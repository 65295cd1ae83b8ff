using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Nop.Services.Messages;

namespace Demo.Services;

/// <summary>Tokens and simple conditions of message templates: <c>%if (%A% != "") … endif%</c>, compared as numbers where both sides are.</summary>
public static partial class MailTokenizer
{
    public static string Replace(string template, IEnumerable<Token> tokens, bool htmlEncode)
    {
        var values = tokens.GroupBy(token => token.Key, StringComparer.OrdinalIgnoreCase).ToDictionary(group => group.Key, group => group.Last(), StringComparer.OrdinalIgnoreCase);
        var chosen = Condition().Replace(template, match => IsTrue(match.Groups["left"].Value, match.Groups["is"].Value, match.Groups["right"].Value, values) ? match.Groups["text"].Value : "");
        return Name().Replace(chosen, match => values.TryGetValue(match.Groups[1].Value, out var token)
            ? htmlEncode && !token.NeverHtmlEncoded ? WebUtility.HtmlEncode(Text(token)) : Text(token)
            : match.Value);
    }

    private static bool IsTrue(string left, string comparison, string right, Dictionary<string, Token> values)
    {
        var (one, other) = (Side(left, values), Side(right, values));
        var order = decimal.TryParse(one, CultureInfo.InvariantCulture, out var number) && decimal.TryParse(other, CultureInfo.InvariantCulture, out var second)
            ? number.CompareTo(second)
            : string.CompareOrdinal(one, other);
        return comparison switch { "!=" => order != 0, "==" or "=" => order == 0, ">" => order > 0, "<" => order < 0, ">=" => order >= 0, _ => order <= 0 };
    }

    private static string Side(string text, Dictionary<string, Token> values)
    {
        var side = WebUtility.HtmlDecode(text).Trim();
        if (Name().Match(side) is { Success: true } name)
            return values.TryGetValue(name.Groups[1].Value, out var token) ? Text(token) : "";
        return side.Trim('"');
    }

    private static string Text(Token token) => Convert.ToString(token.Value, CultureInfo.InvariantCulture) ?? "";

    [GeneratedRegex(@"%if\s*\((?<left>[^()]*?)(?<is>!=|==|>=|<=|=|>|<)(?<right>[^()]*?)\)(?<text>.*?)endif%", RegexOptions.Singleline)]
    private static partial Regex Condition();

    [GeneratedRegex(@"%([A-Za-z][\w.]*)%")]
    private static partial Regex Name();
}
