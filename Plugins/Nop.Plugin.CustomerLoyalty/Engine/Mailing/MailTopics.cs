namespace Nop.Plugin.CustomerLoyalty.Engine.Mailing;

/// <summary>What a customer may switch off by itself. The names are stored and never change; a mail of an unknown topic counts as news.</summary>
public static class MailTopics
{
    public const string News = "news";

    /// <summary>Offers and coupons for him.</summary>
    public const string Offers = "offers";

    /// <summary>Of a cart, a wish list or products looked at.</summary>
    public const string Reminders = "reminders";

    /// <summary>Back in stock, price drops, time to buy again.</summary>
    public const string Products = "products";

    /// <summary>Thanks, tips for what was bought, questions how it was.</summary>
    public const string Care = "care";

    public static readonly IReadOnlyList<string> All = [News, Offers, Reminders, Products, Care];

    public static string Known(string? topic) => All.FirstOrDefault(known => string.Equals(known, topic, StringComparison.OrdinalIgnoreCase)) ?? News;
}
