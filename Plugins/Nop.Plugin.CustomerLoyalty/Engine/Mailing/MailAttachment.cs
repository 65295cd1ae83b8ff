namespace Nop.Plugin.CustomerLoyalty.Engine.Mailing;

/// <summary>A file that goes with a mail.</summary>
/// <param name="Name">ASCII.</param>
public sealed record MailAttachment(string Name, string ContentType, byte[] Content);
