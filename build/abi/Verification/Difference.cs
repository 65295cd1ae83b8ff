namespace Abi.Verification;

/// <summary>One way in which the plugin or a contract does not fit the real API.</summary>
public sealed record Difference(string Subject, string Problem)
{
    public override string ToString() => $"{Subject}: {Problem}";
}
