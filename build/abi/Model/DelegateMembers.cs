namespace Abi.Model;

/// <summary>A listing shows of a delegate only its signature; this adds the constructor and Invoke that callers refer to.</summary>
public static class DelegateMembers
{
    public static IEnumerable<ApiMember> Of(TypeHeader header)
    {
        if (header.Invoke is null)
            yield break;
        yield return header.Invoke;
        yield return new ApiMember
        {
            Text = "public ctor(object object, System.IntPtr method)",
            Kind = MemberKind.Constructor,
            Name = MethodShape.Constructor,
            Parameters =
            [
                new(new NamedType("System.Object", []), "object", null),
                new(new NamedType("System.IntPtr", []), "method", null),
            ],
        };
    }
}
