using Abi.Model;
using Abi.Verification;

namespace Abi.Contracts;

/// <summary>
/// Compares contracts with the real API. A contract may leave types, interfaces and members out, but not the abstract members
/// of an abstract class; whatever it has must be as in the real one.
/// </summary>
public sealed class ContractComparer(IApiSource source)
{
    private readonly HeaderComparer _headers = new(source);

    public IEnumerable<Difference> Compare(IEnumerable<ApiAssembly> contracts) => contracts.SelectMany(Compare);

    private IEnumerable<Difference> Compare(ApiAssembly contract)
    {
        if (source.Identity(contract.Name) is not { } real)
            return [new($"[{contract.Name}]", "there is no such assembly in the API compared with")];
        IEnumerable<Difference> version = real.Version == contract.Identity.Version
            ? []
            : [new($"[{contract.Name}]", $"has version {contract.Identity.Version}, the real one {real.Version}")];
        return version.Concat(contract.Types.SelectMany(Compare));
    }

    private IEnumerable<Difference> Compare(ApiType contract)
    {
        if (source.Find(contract.Assembly, contract.Key) is { } real)
            return [.. _headers.Compare(contract, real), .. Members(contract, real), .. AbstractMembers(contract, real)];
        var elsewhere = source.Find(contract.Key);
        return [new(Subject(contract), elsewhere is null ? "the type does not exist" : $"the type is in {elsewhere.Assembly}")];
    }

    private static IEnumerable<Difference> Members(ApiType contract, ApiType real)
    {
        var texts = real.MemberTexts.ToHashSet();
        return contract.Members.Where(m => contract.MemberTexts.Contains(m.Text) && !texts.Contains(m.Text)).Select(m =>
            new Difference($"{Subject(contract)} :: {m.Text}", Namesakes(m, real)));
    }

    private static string Namesakes(ApiMember member, ApiType real)
    {
        var namesakes = real.Members.Where(m => m.Kind == member.Kind && m.Name == member.Name).ToList();
        var best = namesakes.Where(m => m.Parameters.Count == member.Parameters.Count).ToList();
        var shown = (best.Count > 0 ? best : namesakes).Select(m => $"'{m.Text}'").ToList();
        return shown.Count == 0 ? "the member does not exist" : "the real one is " + string.Join(" or ", shown);
    }

    private static IEnumerable<Difference> AbstractMembers(ApiType contract, ApiType real)
    {
        if (real.Header.Kind is not ("class" or "record"))
            return [];
        return real.Slots.Where(s => s.IsAbstract && contract.FindSlot(s.Shape) is null)
            .Select(s => s.Member.Text).Distinct()
            .Select(text => new Difference($"{Subject(contract)} :: {text}", "the contract lacks this abstract member"));
    }

    private static string Subject(ApiType type) => $"[{type.Assembly}] {type.Name.Display}";
}
