using System.Globalization;

namespace Nop.Plugin.CustomerLoyalty.Engine.Mailing;

/// <summary>A condition of a template: comparisons of tokens, texts and numbers, with &amp;&amp;, ||, ! and parentheses.</summary>
public sealed class MailCondition
{
    private static readonly string[] Comparisons = ["==", "!=", "<>", "<=", ">=", "<", ">", "="];

    private readonly Func<Func<string, object?>, bool> _test;

    private MailCondition(Func<Func<string, object?>, bool> test) => _test = test;

    /// <summary>A token that is not known is an empty text.</summary>
    public bool Holds(Func<string, object?> valueOf) => _test(valueOf);

    /// <summary>Reads the parenthesis that begins at the position, and moves behind it; null when it is not understood.</summary>
    public static MailCondition? TryParse(string text, ref int position, ISet<string> tokens)
    {
        var reader = new Reader(text, position, tokens);
        if (!reader.Take("(") || reader.Or() is not { } test || !reader.Take(")"))
            return null;
        position = reader.Position;
        return new MailCondition(test);
    }

    private static bool Compare(object? left, string sign, object? right)
    {
        var order = Number(left) is { } one && Number(right) is { } other && (left is not string || right is not string)
            ? one.CompareTo(other)
            : string.CompareOrdinal(Words(left), Words(right));
        return sign switch
        {
            "==" or "=" => order == 0,
            "!=" or "<>" => order != 0,
            "<" => order < 0,
            "<=" => order <= 0,
            ">" => order > 0,
            _ => order >= 0
        };
    }

    private static bool IsTrue(object? value) => value is bool truth ? truth : string.Equals(Words(value), "true", StringComparison.OrdinalIgnoreCase);

    private static string Words(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty;

    private static decimal? Number(object? value) => value is not bool && decimal.TryParse(Words(value), NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;

    private sealed class Reader(string text, int position, ISet<string> tokens)
    {
        public int Position { get; private set; } = position;

        public Func<Func<string, object?>, bool>? Or() => Chain(And, "||", (left, right) => values => left(values) || right(values));

        public bool Take(string word)
        {
            while (Position < text.Length && char.IsWhiteSpace(text[Position]))
                Position++;
            if (string.CompareOrdinal(text, Position, word, 0, word.Length) != 0)
                return false;
            Position += word.Length;
            return true;
        }

        private Func<Func<string, object?>, bool>? And() => Chain(Single, "&&", (left, right) => values => left(values) && right(values));

        private Func<Func<string, object?>, bool>? Chain(Func<Func<Func<string, object?>, bool>?> next, string sign,
            Func<Func<Func<string, object?>, bool>, Func<Func<string, object?>, bool>, Func<Func<string, object?>, bool>> join)
        {
            var left = next();
            while (left is not null && Take(sign))
                left = next() is { } right ? join(left, right) : null;
            return left;
        }

        private Func<Func<string, object?>, bool>? Single()
        {
            if (!Peek("!=") && Take("!"))
                return Single() is { } inner ? values => !inner(values) : null;
            if (Take("("))
                return Or() is { } inner && Take(")") ? inner : null;
            if (Operand() is not { } left)
                return null;
            if (Comparisons.FirstOrDefault(Take) is not { } sign)
                return values => IsTrue(left(values));
            return Operand() is { } right ? values => Compare(left(values), sign, right(values)) : null;
        }

        private bool Peek(string word)
        {
            var before = Position;
            var there = Take(word);
            Position = before;
            return there;
        }

        private Func<Func<string, object?>, object?>? Operand()
        {
            Take(string.Empty);
            if (Position >= text.Length)
                return null;
            if (text[Position] == '%' && MailTemplate.TokenEnd(text, Position) is var end and > 0)
            {
                var name = text[(Position + 1)..(end - 1)];
                Position = end;
                tokens.Add(name);
                return values => values(name) ?? string.Empty;
            }

            if (text[Position] is '"' or '\'')
            {
                var close = text.IndexOf(text[Position], Position + 1);
                if (close < 0)
                    return null;
                var words = text[(Position + 1)..close];
                Position = close + 1;
                return _ => words;
            }

            var start = Position;
            while (Position < text.Length && (char.IsAsciiLetterOrDigit(text[Position]) || text[Position] is '.' or '-'))
                Position++;
            var literal = text[start..Position];
            if (literal is "true" or "false")
                return _ => literal == "true";
            return decimal.TryParse(literal, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? _ => number : null;
        }
    }
}
