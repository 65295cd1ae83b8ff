using Abi.Model;

namespace Abi.Uses;

/// <summary>One thing of another assembly that the plugin depends on, and the place in the plugin that does.</summary>
public sealed record Use(UseKind Kind, string Assembly, string TypeKey, string User)
{
    /// <summary>The method called, overridden or implemented, in terms of the open type.</summary>
    public MethodShape? Method { get; init; }

    public string? Field { get; init; }

    public TypeNode? FieldType { get; init; }

    /// <summary>The accessibility of the plugin's override.</summary>
    public string? Visibility { get; init; }

    /// <summary>The nearest foreign base type of the class that overrides.</summary>
    public NamedType? Through { get; init; }

    /// <summary>How a signature of the plugin encodes the type, where it does.</summary>
    public bool? IsValueType { get; init; }

    public string Member => Method?.ToString() ?? (Field is null ? "" : $"{FieldType} {Field}");

    public override string ToString() => $"[{Assembly}] {TypeKey} :: {Word}{(Member.Length > 0 ? " " + Member : "")}";

    private string Word => Kind switch
    {
        UseKind.Type => "type",
        UseKind.BaseType => "base type",
        UseKind.Interface => "interface",
        UseKind.Call => "call",
        UseKind.InstanceField => "field",
        UseKind.StaticField => "static field",
        UseKind.Override => "override",
        _ => "implement",
    };
}
