using System.Reflection.Metadata;
using Abi.Listing;
using Abi.Metadata;
using Abi.Model;

namespace Abi.Dump;

/// <summary>Prints the public and protected API of an assembly as a listing.</summary>
public sealed class AssemblyPrinter(AssemblyPool pool)
{
    private const string Explanation =
        "# public and protected types and members, one per line: <type> :: <signature>; the line '<type> :: type ...' declares the type";

    public IEnumerable<string> Print(ManagedAssembly file) =>
        [$"# {file.Identity}", Explanation, .. Lines(file).Order(StringComparer.Ordinal)];

    public ApiAssembly Read(ManagedAssembly file) => ListingParser.Parse(Print(file));

    private IEnumerable<string> Lines(ManagedAssembly file) => file.Reader.TypeDefinitions
        .Where(h => IsVisible(file.Reader, h))
        .SelectMany(h => new TypePrinter(pool, new(file, h)).Lines());

    public static bool IsVisible(MetadataReader reader, TypeDefinitionHandle handle)
    {
        var type = reader.GetTypeDefinition(handle);
        var enclosing = type.GetDeclaringType();
        return Visibility.Of(type.Attributes) is not null && (enclosing.IsNil || IsVisible(reader, enclosing));
    }
}
