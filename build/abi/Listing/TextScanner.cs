namespace Abi.Listing;

/// <summary>Finds and splits at characters outside of brackets and string literals.</summary>
public static class TextScanner
{
    public static int IndexOf(string text, string sought, int start = 0)
    {
        var depth = 0;
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] is '"' or '\'')
            {
                i = EndOfLiteral(text, i);
                continue;
            }
            if (depth == 0 && string.CompareOrdinal(text, i, sought, 0, sought.Length) == 0)
                return i;
            if (text[i] is '<' or '(' or '[' or '{')
                depth++;
            else if (text[i] is '>' or ')' or ']' or '}')
                depth--;
        }
        return -1;
    }

    public static int EndOfBracket(string text, int open)
    {
        var close = text[open] switch { '(' => ")", '[' => "]", '<' => ">", _ => "}" };
        return IndexOf(text, close, open + 1);
    }

    public static IReadOnlyList<string> Split(string text, string separator)
    {
        if (text.Length == 0)
            return [];
        var parts = new List<string>();
        var start = 0;
        for (var at = IndexOf(text, separator); at >= 0; at = IndexOf(text, separator, start))
        {
            parts.Add(text[start..at]);
            start = at + separator.Length;
        }
        parts.Add(text[start..]);
        return parts;
    }

    private static int EndOfLiteral(string text, int start)
    {
        for (var i = start + 1; i < text.Length; i++)
        {
            if (text[i] == '\\')
                i++;
            else if (text[i] == text[start])
                return i;
        }
        return text.Length;
    }
}
