namespace Abi.Model;

/// <summary>A method that a member stands for: the method itself, or an accessor of a property or event.</summary>
public sealed record MethodSlot(MethodShape Shape, string Visibility, ApiMember Member)
{
    public bool IsAbstract => Member.Has("abstract");

    public bool IsOverride => Member.Has("override");

    public bool CanBeOverridden => !Member.Has("sealed") && (Member.Has("virtual") || IsAbstract || IsOverride);
}
