using System.Globalization;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;

/// <summary>The end of an entry's words in nopCommerce's history, which tells the line that it was made for: the history has no key.</summary>
public static class PointMark
{
    private const string Start = "[#";
    private const string End = "]";

    public static string Of(int lineId) => string.Create(CultureInfo.InvariantCulture, $"{Start}{lineId}{End}");

    /// <summary>The number of the line; 0 where there is no mark.</summary>
    public static int LineOf(string? message) =>
        message is not null && PlaceIn(message) is > 0 and var place && int.TryParse(message.AsSpan(place + Start.Length, message.Length - place - Start.Length - End.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0;

    /// <summary>What the customer reads.</summary>
    public static string Without(string message) => PlaceIn(message) is > 0 and var place ? message[..place].TrimEnd() : message;

    private static int PlaceIn(string message) => message.EndsWith(End, StringComparison.Ordinal) ? message.LastIndexOf($" {Start}", StringComparison.Ordinal) + 1 : 0;
}
