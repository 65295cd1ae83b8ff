namespace Nop.Web.Framework.Models;

public record BaseNopModel
{
    protected virtual void PostInitialize()
    {
    }

    public Dictionary<string, string> CustomProperties { get; set; } = [];
}
