using System.Text.Json;
using System.Text.Json.Serialization;
using Nop.Plugin.CustomerLoyalty.Engine.Segments;

namespace Nop.Plugin.CustomerLoyalty.Features.Segments;

/// <summary>Why a segment is broken, as kept in its row.</summary>
public static class SegmentBreakage
{
    private const int Longest = 1000;
    private static readonly JsonSerializerOptions Options = new() { Converters = { new JsonStringEnumConverter() } };

    public static string? Write(IReadOnlyList<RuleError> errors)
    {
        if (errors.Count == 0)
            return null;
        var text = JsonSerializer.Serialize(errors[0], Options);
        return text.Length <= Longest ? text : JsonSerializer.Serialize(errors[0] with { Arguments = [] }, Options);
    }

    public static RuleError? Read(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        try
        {
            return JsonSerializer.Deserialize<RuleError>(text, Options);
        }
        catch (JsonException)
        {
            return new RuleError(RuleErrorCode.NotARule);
        }
    }
}
