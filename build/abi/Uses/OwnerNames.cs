using System.Reflection.Metadata;

namespace Abi.Uses;

/// <summary>Maps whatever can carry an attribute to the place it is in.</summary>
public sealed class OwnerNames
{
    private const string WholeAssembly = "(assembly)";

    private readonly Dictionary<EntityHandle, string> _names = [];

    public OwnerNames(MetadataReader reader, PluginNames names)
    {
        foreach (var handle in reader.TypeDefinitions)
        {
            var type = reader.GetTypeDefinition(handle);
            Add(handle, names.Of(handle));
            AddGenerics(reader, type.GetGenericParameters(), names.Of(handle));
            foreach (var field in type.GetFields())
                Add(field, names.Of(handle, reader.GetString(reader.GetFieldDefinition(field).Name)));
            foreach (var property in type.GetProperties())
                Add(property, names.Of(handle, reader.GetString(reader.GetPropertyDefinition(property).Name)));
            foreach (var definition in type.GetEvents())
                Add(definition, names.Of(handle, reader.GetString(reader.GetEventDefinition(definition).Name)));
            foreach (var method in type.GetMethods())
                AddMethod(reader, method, names.Of(method));
        }
    }

    public string Of(EntityHandle handle) => _names.GetValueOrDefault(handle, WholeAssembly);

    private void AddMethod(MetadataReader reader, MethodDefinitionHandle handle, string name)
    {
        var method = reader.GetMethodDefinition(handle);
        Add(handle, name);
        AddGenerics(reader, method.GetGenericParameters(), name);
        foreach (var parameter in method.GetParameters())
            Add(parameter, name);
    }

    private void AddGenerics(MetadataReader reader, GenericParameterHandleCollection parameters, string name)
    {
        foreach (var handle in parameters)
        {
            Add(handle, name);
            foreach (var constraint in reader.GetGenericParameter(handle).GetConstraints())
                Add(constraint, name);
        }
    }

    private void Add(EntityHandle handle, string name) => _names[handle] = name;
}
