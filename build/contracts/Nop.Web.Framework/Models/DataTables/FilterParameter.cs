namespace Nop.Web.Framework.Models.DataTables;

public class FilterParameter
{
    public Type Type { get; }

    public FilterParameter(string name)
    {
        Name = name;
        Type = typeof(string);
    }

    public FilterParameter(string name, Type type)
    {
        Name = name;
        Type = type;
    }

    public FilterParameter(string name, object value)
    {
        Name = name;
        Value = value;
        Type = value.GetType();
    }

    public FilterParameter(string name, string modelName)
    {
        Name = name;
        ModelName = modelName;
        Type = typeof(string);
    }

    public FilterParameter(string name, string parentName, bool isParentChildParameter = true)
    {
        Name = name;
        ParentName = parentName;
        Type = typeof(string);
    }

    public object Value { get; set; }

    public string ModelName { get; }

    public string Name { get; }

    public string ParentName { get; set; }
}
