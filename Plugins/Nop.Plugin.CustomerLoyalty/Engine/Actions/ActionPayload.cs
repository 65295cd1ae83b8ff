using System.Text.Json;
using System.Text.Json.Serialization;

namespace Nop.Plugin.CustomerLoyalty.Engine.Actions;

/// <summary>Payloads of actions as stored: small JSON, defaults left out, unknown members ignored, so that newer versions read older rows.</summary>
public static class ActionPayload
{
    private static readonly JsonSerializerOptions Options = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault };

    public static string Write<TPayload>(TPayload payload) where TPayload : class => JsonSerializer.Serialize(payload, Options);

    /// <summary>Null for what is not a payload of that kind.</summary>
    public static TPayload? Read<TPayload>(string? json) where TPayload : class
    {
        if (string.IsNullOrWhiteSpace(json))
            return null;
        try
        {
            return JsonSerializer.Deserialize<TPayload>(json, Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
