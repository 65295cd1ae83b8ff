using System.Text;
using System.Text.Json;

namespace Nop.Plugin.CustomerLoyalty.Engine.Segments;

/// <summary>How large a rule may be, found out before any of it is built.</summary>
public static class RuleLimits
{
    public const int Nodes = 500;
    public const int Depth = 10;
    public const int Values = 1_000;
    public const int Days = 36_500;
    public const int Hours = 8_760;
    public const int Length = 100_000;

    /// <summary>Reads the text once without building anything. Each object but the outermost is a node.</summary>
    public static RuleError? Check(string json)
    {
        if (json.Length > Length)
            return Exceeded(RuleErrorCode.TooLong, Length);

        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        int nodes = -1, depth = -1;
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.EndObject)
                    depth--;
                if (reader.TokenType != JsonTokenType.StartObject)
                    continue;
                if (++nodes > Nodes)
                    return Exceeded(RuleErrorCode.TooManyNodes, Nodes);
                if (++depth > Depth)
                    return Exceeded(RuleErrorCode.TooDeep, Depth);
            }
        }
        catch (JsonException)
        {
            return new RuleError(RuleErrorCode.NotJson);
        }

        return null;
    }

    private static RuleError Exceeded(RuleErrorCode code, int most) => new(code, Arguments: [most.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
}
