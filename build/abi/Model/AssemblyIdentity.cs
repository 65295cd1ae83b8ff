using System.Reflection;

namespace Abi.Model;

public sealed record AssemblyIdentity(string Name, Version Version, string? PublicKeyToken)
{
    public static AssemblyIdentity Parse(string text)
    {
        var name = new AssemblyName(text);
        var token = name.GetPublicKeyToken();
        return new(name.Name!, name.Version!, token is { Length: > 0 } ? Convert.ToHexStringLower(token) : null);
    }

    public override string ToString() => $"{Name}, Version={Version}, Culture=neutral, PublicKeyToken={PublicKeyToken ?? "null"}";
}
