using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Abi.Model;

namespace Abi.Metadata;

/// <summary>An assembly on disk. Types are found by <see cref="NamedType.Key"/>.</summary>
public sealed class ManagedAssembly : IDisposable
{
    private readonly PEReader _image;
    private readonly Lazy<Dictionary<string, TypeDefinitionHandle>> _types;
    private readonly Lazy<Dictionary<string, string>> _forwards;

    public ManagedAssembly(string path)
    {
        Path = path;
        _image = new(File.OpenRead(path), PEStreamOptions.PrefetchEntireImage);
        Reader = _image.GetMetadataReader();
        Identity = ReadIdentity(Reader);
        Provider = new(this);
        _types = new(() => Reader.TypeDefinitions.DistinctBy(h => TypeKeys.Of(Reader, h)).ToDictionary(h => TypeKeys.Of(Reader, h)));
        _forwards = new(() => Reader.ExportedTypes.Select(Reader.GetExportedType).Where(e => e.IsForwarder)
            .ToDictionary(e => TypeKeys.Join(Reader, e.Namespace, e.Name), e => Target(e.Implementation)));
    }

    public string Path { get; }

    public MetadataReader Reader { get; }

    public AssemblyIdentity Identity { get; }

    public string Name => Identity.Name;

    public TypeNodeProvider Provider { get; }

    public TypeDefinitionHandle? Find(string key) => _types.Value.TryGetValue(key, out var handle) ? handle : null;

    public string? ForwardTarget(string key) => _forwards.Value.GetValueOrDefault(key);

    public MethodBodyBlock? Body(MethodDefinition method) =>
        method.RelativeVirtualAddress == 0 ? null : _image.GetMethodBody(method.RelativeVirtualAddress);

    public void Dispose() => _image.Dispose();

    /// <summary>Whether the file is a managed assembly at all.</summary>
    public static bool IsAssembly(string path)
    {
        try
        {
            using var image = new PEReader(File.OpenRead(path));
            return image.HasMetadata && image.GetMetadataReader().IsAssembly;
        }
        catch (BadImageFormatException)
        {
            return false;
        }
    }

    private static AssemblyIdentity ReadIdentity(MetadataReader reader)
    {
        var name = reader.GetAssemblyDefinition().GetAssemblyName();
        var token = name.GetPublicKeyToken();
        return new(name.Name!, name.Version!, token is { Length: > 0 } ? Convert.ToHexStringLower(token) : null);
    }

    private string Target(EntityHandle implementation) => implementation.Kind == HandleKind.AssemblyReference
        ? Reader.GetString(Reader.GetAssemblyReference((AssemblyReferenceHandle)implementation).Name)
        : "";
}
