namespace Abi.Model;

/// <param name="Name"><c>get</c>, <c>set</c> or <c>init</c>.</param>
public sealed record ApiAccessor(string Name, string Visibility);
