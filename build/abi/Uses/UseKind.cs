namespace Abi.Uses;

public enum UseKind
{
    Type,
    BaseType,
    Interface,
    Call,
    InstanceField,
    StaticField,
    Override,
    Implementation,
}
