namespace Nop.Services.Plugins;

public class PluginDescriptorBaseInfo : IComparable<PluginDescriptorBaseInfo>
{
    public int CompareTo(PluginDescriptorBaseInfo other) => throw new NotSupportedException();

    public virtual string SystemName { get; set; }

    public virtual string Version { get; set; }
}
