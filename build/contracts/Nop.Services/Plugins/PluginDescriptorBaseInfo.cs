namespace Nop.Services.Plugins;

public class PluginDescriptorBaseInfo : IComparable<PluginDescriptorBaseInfo>
{
    public int CompareTo(PluginDescriptorBaseInfo other) =>
        string.Compare(SystemName, other?.SystemName, StringComparison.OrdinalIgnoreCase);

    public virtual string SystemName { get; set; }

    public virtual string Version { get; set; }
}
