using System.Globalization;
using System.Text;

namespace Abi.Model;

public sealed class NamedType : TypeNode
{
    private const string NullableKey = "System.Nullable`1";

    private readonly string _text;

    public NamedType(string key, IReadOnlyList<TypeNode> arguments, string? assembly = null, bool? isValueType = null)
    {
        Key = key;
        Arguments = arguments;
        Assembly = assembly;
        IsValueType = isValueType;
        _text = Print();
    }

    /// <summary>Namespace, enclosing types and name, with the arity behind each generic name: <c>N.Outer`1.Inner</c>.</summary>
    public string Key { get; }

    public IReadOnlyList<TypeNode> Arguments { get; }

    /// <summary>The assembly that the reference names; null in a listing, which does not tell.</summary>
    public string? Assembly { get; }

    public bool? IsValueType { get; }

    public override string ToString() => _text;

    public override TypeNode Substitute(IReadOnlyDictionary<string, TypeNode> parameters) =>
        Arguments.Count == 0
            ? this
            : new NamedType(Key, [.. Arguments.Select(a => a.Substitute(parameters))], Assembly, IsValueType);

    public override IEnumerable<NamedType> Named() => Arguments.SelectMany(a => a.Named()).Prepend(this);

    private string Print()
    {
        if (Key == NullableKey && Arguments.Count == 1)
            return Arguments[0] + "?";
        return Arguments.Count == 0 ? Keywords.KeywordFor(Key) : PrintGeneric();
    }

    private string PrintGeneric()
    {
        var text = new StringBuilder();
        var next = 0;
        foreach (var part in Key.Split('.'))
        {
            if (text.Length > 0)
                text.Append('.');
            var tick = part.IndexOf('`');
            if (tick < 0)
            {
                text.Append(part);
                continue;
            }
            var arity = int.Parse(part.AsSpan(tick + 1), CultureInfo.InvariantCulture);
            text.Append(part, 0, tick).Append('<').AppendJoin(", ", Arguments.Skip(next).Take(arity)).Append('>');
            next += arity;
        }
        return text.ToString();
    }
}
