namespace Abi.Dump;

public enum TypeKind
{
    Class,
    Record,
    Struct,
    Interface,
    Enum,
    Delegate,
}
