using Abi.Contracts;
using Abi.Model;
using Abi.Verification;
using NUnit.Framework;

namespace Plugin.Tests.Architecture;

/// <summary>Decision D13: each contract has the names and signatures of the real API.</summary>
[TestFixture]
public sealed class ContractTests
{
    private static readonly string[] Expected =
    [
        "FluentMigrator", "FluentMigrator.Abstractions", "Nop.Core", "Nop.Data", "Nop.Services", "Nop.Web", "Nop.Web.Framework",
    ];

    private IReadOnlyList<ApiAssembly> _contracts = null!;

    [OneTimeSetUp]
    public void Read() => _contracts = ContractSet.Read([AbiPaths.Output]);

    [Test]
    public void Contracts_BesideTheTests_AreAllThere() => Assert.That(_contracts.Select(c => c.Name), Is.SupersetOf(Expected));

    [TestCaseSource(nameof(Expected))]
    public void Contract_AgainstTheListing_IsTheSame(string name)
    {
        var comparer = new ContractComparer(new ListingSource(AbiPaths.ListingOrIgnore()));
        var differences = comparer.Compare(_contracts.Where(c => c.Name == name)).Select(d => d.ToString()).ToList();
        Assert.That(differences, Is.Empty, string.Join(Environment.NewLine, differences));
    }
}
