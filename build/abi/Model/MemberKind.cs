namespace Abi.Model;

public enum MemberKind
{
    Constructor,
    Method,
    Property,
    Event,
    Field,
    EnumMember,
}
