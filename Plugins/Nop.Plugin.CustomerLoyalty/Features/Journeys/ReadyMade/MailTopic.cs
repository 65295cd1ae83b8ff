namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.ReadyMade;

/// <summary>Topics of the mails of ready-made journeys.</summary>
internal static class MailTopic
{
    public const string News = "news";
    public const string Reminders = "reminders";
    public const string Products = "products";
    public const string Care = "care";
}
