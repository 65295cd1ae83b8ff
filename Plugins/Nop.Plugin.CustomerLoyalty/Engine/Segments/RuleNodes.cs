using System.Globalization;

namespace Nop.Plugin.CustomerLoyalty.Engine.Segments;

public static class RuleNodes
{
    /// <summary>Every node with its place as in <see cref="RuleError.Path"/>, a group before what is in it.</summary>
    public static IEnumerable<(string Path, SegmentRule Rule)> Of(SegmentRule rule, string path = "")
    {
        yield return (path, rule);
        var inner = rule switch
        {
            AllRule all => all.Rules,
            AnyRule any => any.Rules,
            NotRule not => [not.Rule],
            _ => []
        };
        for (var place = 0; place < inner.Count; place++)
            foreach (var node in Of(inner[place], path.Length == 0 ? place.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{path}.{place}")))
                yield return node;
    }
}
