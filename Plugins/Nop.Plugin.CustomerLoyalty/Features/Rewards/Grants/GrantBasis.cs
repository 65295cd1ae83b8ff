using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;

/// <summary>The lines of an order that a grant was given for, as text: number, pieces, money and points of each.</summary>
public static class GrantBasis
{
    public static string? Write(IEnumerable<LineOutcome> lines)
    {
        var text = string.Join(';', lines.Select(line => string.Create(CultureInfo.InvariantCulture, $"{line.LineId}:{line.Quantity}:{line.Amount:0.####}:{line.Points:0.####}")));
        return text.Length == 0 ? null : text;
    }

    public static IEnumerable<LineOutcome> Read(string? text)
    {
        foreach (var line in (text ?? string.Empty).Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = line.Split(':');
            yield return new LineOutcome(int.Parse(parts[0], CultureInfo.InvariantCulture), 0, int.Parse(parts[1], CultureInfo.InvariantCulture),
                decimal.Parse(parts[2], CultureInfo.InvariantCulture), decimal.Parse(parts[3], CultureInfo.InvariantCulture));
        }
    }
}
