namespace Nop.Services.Plugins;

public class PluginDescriptor : PluginDescriptorBaseInfo, IDescriptor, IComparable<PluginDescriptorBaseInfo>
{
    public virtual IList<int> LimitedToCustomerRoles { get; set; } = [];

    public virtual IList<int> LimitedToStores { get; set; } = [];

    public virtual IList<string> DependsOn { get; set; } = [];

    public virtual IList<string> SupportedVersions { get; set; } = [];

    public virtual bool Installed { get; set; }

    public virtual int DisplayOrder { get; set; }

    public virtual string AssemblyFileName { get; set; }

    public virtual string Author { get; set; }

    public virtual string Description { get; set; }

    public virtual string FriendlyName { get; set; }

    public virtual string Group { get; set; }

    public virtual string OriginalAssemblyFile { get; set; }
}
