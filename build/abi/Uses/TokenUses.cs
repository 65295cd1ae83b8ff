using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using Abi.Metadata;
using Abi.Model;

namespace Abi.Uses;

/// <summary>Turns a metadata token of the plugin into uses.</summary>
public sealed class TokenUses(ManagedAssembly plugin, UseSink sink)
{
    private MetadataReader Reader => plugin.Reader;

    public void Add(EntityHandle handle, string user, bool isStaticField = false)
    {
        switch (handle.Kind)
        {
            case HandleKind.TypeReference or HandleKind.TypeSpecification:
                sink.AddTypes(Decode(handle), user);
                break;
            case HandleKind.MemberReference:
                AddMember((MemberReferenceHandle)handle, user, isStaticField);
                break;
            case HandleKind.MethodSpecification:
                AddInstantiation(Reader.GetMethodSpecification((MethodSpecificationHandle)handle), user);
                break;
            case HandleKind.StandaloneSignature:
                AddSignature((StandaloneSignatureHandle)handle, user);
                break;
        }
    }

    public TypeNode Decode(EntityHandle handle) => new TypeSite(plugin, default).Decode(handle, GenericScope.Numbered);

    public void AddSignature(MethodSignature<TypeNode> signature, string user)
    {
        sink.AddTypes(signature.ReturnType, user);
        foreach (var parameter in signature.ParameterTypes)
            sink.AddTypes(parameter, user);
    }

    public void AddDeclaration(EntityHandle handle, string user)
    {
        if (handle.Kind != HandleKind.MemberReference)
            return;
        var member = Reader.GetMemberReference((MemberReferenceHandle)handle);
        if (Parent(member, user) is not { Assembly: not null } type)
            return;
        var shape = Shapes.Of(Reader.GetString(member.Name), member.DecodeMethodSignature(plugin.Provider, GenericScope.Numbered));
        sink.Add(new(UseKind.Implementation, type.Assembly, type.Key, user) { Method = shape });
    }

    private void AddMember(MemberReferenceHandle handle, string user, bool isStaticField)
    {
        var member = Reader.GetMemberReference(handle);
        var type = Parent(member, user);
        var name = Reader.GetString(member.Name);
        if (member.GetKind() == MemberReferenceKind.Field)
        {
            var fieldType = member.DecodeFieldSignature(plugin.Provider, GenericScope.Numbered);
            sink.AddTypes(fieldType, user);
            var kind = isStaticField ? UseKind.StaticField : UseKind.InstanceField;
            if (type?.Assembly is not null)
                sink.Add(new(kind, type.Assembly, type.Key, user) { Field = name, FieldType = fieldType });
            return;
        }
        var signature = member.DecodeMethodSignature(plugin.Provider, GenericScope.Numbered);
        AddSignature(signature, user);
        if (type?.Assembly is not null)
            sink.Add(new(UseKind.Call, type.Assembly, type.Key, user) { Method = Shapes.Of(name, signature) });
    }

    private NamedType? Parent(MemberReference member, string user)
    {
        if (member.Parent.Kind is not (HandleKind.TypeReference or HandleKind.TypeSpecification or HandleKind.TypeDefinition))
            return null;
        var parent = Decode(member.Parent);
        sink.AddTypes(parent, user);
        return parent as NamedType;
    }

    private void AddInstantiation(MethodSpecification instantiation, string user)
    {
        Add(instantiation.Method, user);
        foreach (var argument in instantiation.DecodeSignature(plugin.Provider, GenericScope.Numbered))
            sink.AddTypes(argument, user);
    }

    private void AddSignature(StandaloneSignatureHandle handle, string user)
    {
        var signature = Reader.GetStandaloneSignature(handle);
        if (signature.GetKind() == StandaloneSignatureKind.Method)
        {
            AddSignature(signature.DecodeMethodSignature(plugin.Provider, GenericScope.Numbered), user);
            return;
        }
        foreach (var local in signature.DecodeLocalSignature(plugin.Provider, GenericScope.Numbered))
            sink.AddTypes(local, user);
    }
}
