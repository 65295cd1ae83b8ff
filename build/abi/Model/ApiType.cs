using Abi.Listing;

namespace Abi.Model;

/// <summary>A type of a listing; header and members are parsed when first asked for.</summary>
public sealed class ApiType
{
    private readonly Lazy<TypeHeader> _header;
    private readonly Lazy<IReadOnlyList<ApiMember>> _members;

    public ApiType(string assembly, TypeName name, string headerText, IReadOnlyList<string> memberTexts)
    {
        Assembly = assembly;
        Name = name;
        HeaderText = headerText;
        MemberTexts = memberTexts;
        _header = new(() => TypeHeaderParser.Parse(headerText, name));
        _members = new(() => [.. MemberTexts.Select(t => MemberParser.Parse(t, name)), .. DelegateMembers.Of(Header)]);
    }

    public string Assembly { get; }

    public TypeName Name { get; }

    public string Key => Name.Key;

    public string HeaderText { get; }

    public IReadOnlyList<string> MemberTexts { get; }

    public TypeHeader Header => _header.Value;

    public IReadOnlyList<ApiMember> Members => _members.Value;

    public IEnumerable<MethodSlot> Slots => Members.SelectMany(m => m.Slots);

    public MethodSlot? FindSlot(MethodShape shape) => Slots.FirstOrDefault(s => s.Shape.Equals(shape));

    public ApiMember? FindField(string name) => Members.FirstOrDefault(m => m.Kind == MemberKind.Field && m.Name == name);
}
