namespace Nop.Services.Security;

public class PermissionConfig
{
    public List<string> DefaultCustomerRoles { get; }

    public PermissionConfig(string name, string systemName, string category, params string[] defaultCustomerRoles)
    {
        Name = name;
        SystemName = systemName;
        Category = category;
        DefaultCustomerRoles = [.. defaultCustomerRoles];
    }

    public string Category { get; protected set; }

    public string Name { get; protected set; }

    public string SystemName { get; protected set; }
}
