using Abi.Model;
using Abi.Verification;

namespace Abi.Contracts;

/// <summary>Compares how a contract declares a type with how the real API does.</summary>
public sealed class HeaderComparer(IApiSource source)
{
    private readonly SupertypeComparer _supertypes = new(source);

    public IEnumerable<Difference> Compare(ApiType contract, ApiType real) =>
        Problems(contract, real).Select(p => new Difference($"[{contract.Assembly}] {contract.Name.Display}", p));

    private IEnumerable<string> Problems(ApiType contract, ApiType real)
    {
        var (mine, theirs) = (contract.Header, real.Header);
        if (contract.Name.Display != real.Name.Display)
            yield return $"the real name is {real.Name.Display}";
        if (Head(mine) != Head(theirs))
            yield return $"is '{Head(mine)}', the real one '{Head(theirs)}'";
        if (mine.Constraints != theirs.Constraints)
            yield return $"has the constraints '{mine.Constraints}', the real one '{theirs.Constraints}'";
        if (mine.Kind is "delegate" && mine.Text != theirs.Text)
            yield return $"is '{mine.Text}', the real one '{theirs.Text}'";
        if (mine.Kind is "enum" && !mine.Supertypes.SequenceEqual(theirs.Supertypes))
            yield return $"has the underlying type {mine.Supertypes[0]}, the real one {theirs.Supertypes[0]}";
        foreach (var problem in _supertypes.Compare(contract, real))
            yield return problem;
    }

    private static string Head(TypeHeader header) =>
        $"{(header.IsObsolete ? "[Obsolete] " : "")}{header.Visibility} {string.Concat(header.Modifiers.Order().Select(m => m + " "))}{header.Kind}";
}
