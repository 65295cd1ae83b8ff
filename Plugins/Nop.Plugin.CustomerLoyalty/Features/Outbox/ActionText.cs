using Nop.Plugin.CustomerLoyalty.Engine.Texts;

namespace Nop.Plugin.CustomerLoyalty.Features.Outbox;

/// <summary>Lengths of the outbox's columns.</summary>
public static class ActionText
{
    public const int LongestPayload = 4000;
    public const int LongestWords = 400;

    public static string? Short(string? text) => text.Shortened(LongestWords);
}
