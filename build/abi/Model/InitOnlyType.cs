namespace Abi.Model;

/// <summary>The return type of an <c>init</c> accessor, which the runtime tells from that of <c>set</c>.</summary>
public sealed class InitOnlyType : TypeNode
{
    public static readonly InitOnlyType Instance = new();

    private InitOnlyType()
    {
    }

    public override string ToString() => "init";

    public override TypeNode Substitute(IReadOnlyDictionary<string, TypeNode> parameters) => this;

    public override IEnumerable<NamedType> Named() => [];
}
