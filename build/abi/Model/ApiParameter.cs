namespace Abi.Model;

public sealed record ApiParameter(TypeNode Type, string Name, string? Default);
