namespace Nop.Plugin.CustomerLoyalty.Platform.Setup.Messages;

/// <summary>A mail as shipped, with tokens; the body is HTML.</summary>
public sealed record MessageText(string Subject, string Body);
