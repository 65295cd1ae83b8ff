namespace Abi.Model;

/// <summary>One line of a listing. Generic parameters are numbered in every type, so that two members compare whatever they call them.</summary>
public sealed class ApiMember
{
    private readonly Lazy<IReadOnlyList<MethodSlot>> _slots;

    public ApiMember() => _slots = new(() => [.. MemberSlots.Of(this)]);

    public required string Text { get; init; }

    public required MemberKind Kind { get; init; }

    public required string Name { get; init; }

    public string Visibility { get; init; } = "public";

    public IReadOnlySet<string> Modifiers { get; init; } = new HashSet<string>();

    public TypeNode? Type { get; init; }

    public int Arity { get; init; }

    public IReadOnlyList<ApiParameter> Parameters { get; init; } = [];

    public IReadOnlyList<ApiAccessor> Accessors { get; init; } = [];

    /// <summary>The constant of a field or enum member as printed.</summary>
    public string? Value { get; init; }

    public IReadOnlyList<MethodSlot> Slots => _slots.Value;

    public bool Has(string modifier) => Modifiers.Contains(modifier);
}
