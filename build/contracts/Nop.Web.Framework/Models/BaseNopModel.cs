namespace Nop.Web.Framework.Models;

public record BaseNopModel
{
    protected virtual void PostInitialize() => throw new NotSupportedException();

    public Dictionary<string, string> CustomProperties { get; set; }
}
