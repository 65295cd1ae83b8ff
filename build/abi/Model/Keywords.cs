namespace Abi.Model;

public static class Keywords
{
    private static readonly Dictionary<string, string> ByKey = new()
    {
        ["System.Boolean"] = "bool",
        ["System.Byte"] = "byte",
        ["System.SByte"] = "sbyte",
        ["System.Char"] = "char",
        ["System.Decimal"] = "decimal",
        ["System.Double"] = "double",
        ["System.Single"] = "float",
        ["System.Int16"] = "short",
        ["System.Int32"] = "int",
        ["System.Int64"] = "long",
        ["System.UInt16"] = "ushort",
        ["System.UInt32"] = "uint",
        ["System.UInt64"] = "ulong",
        ["System.Object"] = "object",
        ["System.String"] = "string",
        ["System.Void"] = "void",
    };

    private static readonly Dictionary<string, string> ByKeyword = ByKey.ToDictionary(p => p.Value, p => p.Key);

    public static string KeywordFor(string key) => ByKey.GetValueOrDefault(key, key);

    public static string KeyFor(string keyword) => ByKeyword.GetValueOrDefault(keyword, keyword);
}
