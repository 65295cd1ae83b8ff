namespace Nop.Services.Plugins;

public interface IDescriptor
{
    string FriendlyName { get; set; }

    string SystemName { get; set; }
}
