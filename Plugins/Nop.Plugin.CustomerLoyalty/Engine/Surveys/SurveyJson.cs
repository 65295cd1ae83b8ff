using System.Text.Json;
using System.Text.Json.Serialization;

namespace Nop.Plugin.CustomerLoyalty.Engine.Surveys;

/// <summary>Forms and answers as stored: small JSON, defaults left out, unknown members ignored, so that newer versions read older rows.</summary>
public static class SurveyJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        PropertyNameCaseInsensitive = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping
    };

    public static string Write<TValue>(TValue value) where TValue : class => JsonSerializer.Serialize(value, Options);

    /// <summary>Null for what cannot be read.</summary>
    public static TValue? Read<TValue>(string? json) where TValue : class
    {
        if (string.IsNullOrWhiteSpace(json))
            return null;
        try
        {
            return JsonSerializer.Deserialize<TValue>(json, Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
