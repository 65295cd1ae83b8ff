using System.Text;
using System.Text.RegularExpressions;

namespace Demo.Services;

/// <summary>Reads a mail as it travels: headers with encoded words, one level of parts, base64 and quoted-printable.</summary>
public static partial class MimeReader
{
    public static ReadMail Read(byte[] source)
    {
        var text = Encoding.ASCII.GetString(source).ReplaceLineEndings("\r\n");
        var (headers, body) = Split(text);
        var parts = new Dictionary<string, string>();
        if (Boundary().Match(headers.GetValueOrDefault("Content-Type", "")) is { Success: true } boundary)
            foreach (var part in body.Split($"--{boundary.Groups[1].Value}").Skip(1).TakeWhile(part => !part.StartsWith("--", StringComparison.Ordinal)))
                Add(parts, part.StartsWith("\r\n", StringComparison.Ordinal) ? part[2..] : part);
        else
            Add(parts, text);
        return new ReadMail(headers, parts);
    }

    private static void Add(Dictionary<string, string> parts, string part)
    {
        var (headers, body) = Split(part);
        var bytes = headers.GetValueOrDefault("Content-Transfer-Encoding", "").ToLowerInvariant() switch
        {
            "base64" => Convert.FromBase64String(body.Trim()),
            "quoted-printable" => Printable(body),
            _ => Encoding.ASCII.GetBytes(body)
        };
        parts[headers.GetValueOrDefault("Content-Type", "text/plain").Split(';')[0].Trim().ToLowerInvariant()] = Encoding.UTF8.GetString(bytes).TrimEnd('\r', '\n');
    }

    private static (Dictionary<string, string> Headers, string Body) Split(string text)
    {
        var end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        var head = Fold().Replace(end < 0 ? text : text[..end], " ");
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in head.Split("\r\n").Where(line => line.Contains(':')))
            headers.TryAdd(line[..line.IndexOf(':')], Decode(line[(line.IndexOf(':') + 1)..].Trim()));
        return (headers, end < 0 ? "" : text[(end + 4)..]);
    }

    private static string Decode(string value) =>
        Word().Replace(Between().Replace(value, "?==?"), word => Encoding.UTF8.GetString(Convert.FromBase64String(word.Groups[1].Value)));

    private static byte[] Printable(string body)
    {
        var bytes = new List<byte>();
        var text = body.Replace("=\r\n", "");
        for (var at = 0; at < text.Length; at++)
            if (text[at] == '=' && at + 2 < text.Length)
            {
                bytes.Add(Convert.ToByte(text.Substring(at + 1, 2), 16));
                at += 2;
            }
            else
                bytes.Add((byte)text[at]);
        return [.. bytes];
    }

    [GeneratedRegex("boundary=\"?([^\";]+)")]
    private static partial Regex Boundary();

    [GeneratedRegex(@"\r\n[ \t]+")]
    private static partial Regex Fold();

    [GeneratedRegex(@"\?=\s+=\?")]
    private static partial Regex Between();

    [GeneratedRegex(@"=\?utf-8\?B\?([^?]*)\?=", RegexOptions.IgnoreCase)]
    private static partial Regex Word();
}

/// <summary>Parts by their type.</summary>
public sealed record ReadMail(IReadOnlyDictionary<string, string> Headers, IReadOnlyDictionary<string, string> Parts)
{
    public string Header(string name) => Headers.GetValueOrDefault(name, "");

    public string Part(string type) => Parts.GetValueOrDefault(type, "");

    public string Address(string name) => Header(name) is var value && value.LastIndexOf('<') is var open and >= 0 ? value[(open + 1)..value.IndexOf('>', open)] : value;

    public string Name(string name) => Header(name) is var value && value.LastIndexOf('<') is var open and > 0 ? value[..open].Trim().Trim('"').Replace("\\\"", "\"").Replace("\\\\", "\\") : "";
}
