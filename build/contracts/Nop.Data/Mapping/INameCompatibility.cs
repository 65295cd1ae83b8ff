namespace Nop.Data.Mapping;

public interface INameCompatibility
{
    Dictionary<Type, string> TableNames { get; }

    Dictionary<ValueTuple<Type, string>, string> ColumnName { get; }
}
