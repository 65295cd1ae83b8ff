using Abi.Uses;

namespace Abi.Verification;

/// <param name="Verified">How many distinct members and types were compared.</param>
/// <param name="NotVerified">Uses of assemblies that the source does not cover.</param>
public sealed record VerificationReport(int Verified, IReadOnlyList<Difference> Differences, IReadOnlyList<Use> NotVerified)
{
    public bool IsOk => Differences.Count == 0;
}
