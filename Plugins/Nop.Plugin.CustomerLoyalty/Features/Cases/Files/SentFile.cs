namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Files;

/// <param name="Name">As the sender said.</param>
public sealed record SentFile(string Name, byte[] Content);
