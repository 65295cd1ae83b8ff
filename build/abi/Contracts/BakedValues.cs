using Abi.Model;
using Abi.Verification;

namespace Abi.Contracts;

/// <summary>Compares what a compiler copies from a contract into the plugin: constants, enum numbers and default arguments.</summary>
public static class BakedValues
{
    public static IEnumerable<Difference> Compare(ApiType contract, ApiType real) =>
        contract.Members.SelectMany(m => m.Value is not null ? CompareValue(contract, m, real) : CompareDefaults(contract, m, real));

    private static IEnumerable<Difference> CompareValue(ApiType contract, ApiMember member, ApiType real)
    {
        var other = real.Members.FirstOrDefault(m => m.Kind == member.Kind && m.Name == member.Name);
        if (other is null)
            yield return new(Subject(contract, member), "the value does not exist");
        else if (other.Value != member.Value)
            yield return new(Subject(contract, member), $"the real value is {other.Value ?? "not constant"}");
    }

    private static IEnumerable<Difference> CompareDefaults(ApiType contract, ApiMember member, ApiType real)
    {
        if (member.Slots is not [var slot, ..] || real.FindSlot(slot.Shape) is not { } other)
            yield break;
        foreach (var (mine, theirs) in member.Parameters.Zip(other.Member.Parameters))
        {
            if (mine.Default != theirs.Default)
                yield return new(Subject(contract, member), $"the real default of {theirs.Name} is {theirs.Default ?? "none"}");
        }
    }

    private static string Subject(ApiType type, ApiMember member) => $"[{type.Assembly}] {type.Name.Display} :: {member.Text}";
}
