using Abi.Model;

namespace Abi.Verification;

/// <summary>The real API: a folder of listings or of assemblies.</summary>
public interface IApiSource
{
    /// <summary>Whether the source knows the assembly at all; what it does not know cannot be verified.</summary>
    bool Covers(string assembly);

    AssemblyIdentity? Identity(string assembly);

    ApiType? Find(string assembly, string key);

    /// <summary>Looks in every assembly, for names that do not tell theirs.</summary>
    ApiType? Find(string key);
}
