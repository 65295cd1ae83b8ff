using System.Net;
using Nop.Services.Messages;

namespace Demo.Services;

/// <summary>Tokens only: templates with conditions that need a full expression language are not sent here.</summary>
public sealed class Tokenizer : ITokenizer
{
    public string Replace(string template, IEnumerable<Token> tokens, bool htmlEncode) => tokens.Aggregate(template, (text, token) =>
        text.Replace($"%{token.Key}%", htmlEncode && !token.NeverHtmlEncoded ? WebUtility.HtmlEncode($"{token.Value}") : $"{token.Value}", StringComparison.Ordinal));
}
