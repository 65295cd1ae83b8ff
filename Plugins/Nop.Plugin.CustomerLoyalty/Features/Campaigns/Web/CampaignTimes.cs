using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Engine.Campaigns;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Services.Helpers;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns.Web;

/// <summary>When campaigns go out, in words; by the shop's clock, as they are written.</summary>
public class CampaignTimes(CampaignTexts texts, IDateTimeHelper times, TimeProvider clock)
{
    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    public string Zone => times.DefaultStoreTimeZone.DisplayName;

    public string Local(DateTime utc) => LocalTime.Of(utc, times.DefaultStoreTimeZone).ToString("g");

    public static string Day(int occurrence) => DueOccurrence.DayOf(occurrence) is { } day ? day.ToString("d") : "–";

    public static string TimeText(int minute) => string.Create(CultureInfo.InvariantCulture, $"{minute / 60:00}:{minute % 60:00}");

    /// <summary>Such as: every week on Monday and Friday at 10:00, by the customer's own clock.</summary>
    public async Task<string> SentenceAsync(CampaignTiming timing)
    {
        var time = TimeText(timing.MinuteOfDay);
        var rhythm = timing.Rhythm switch
        {
            CampaignRhythm.Once when timing.First is { } day => await texts.FillAsync("When.Once", day.ToString("d"), time),
            CampaignRhythm.Once => await texts.GetAsync("When.NoDay"),
            CampaignRhythm.Daily => await texts.FillAsync("When.Daily", time),
            CampaignRhythm.Weekly => await texts.FillAsync("When.Weekly", ListText.Of(WeekDays(timing)), time),
            CampaignRhythm.Monthly => await texts.FillAsync("When.Monthly", timing.DayOfMonth, time),
            _ => await texts.GetAsync("When.AtOnce")
        };
        return timing.EffectiveClock == CampaignClock.Shop ? rhythm : $"{rhythm} · {await texts.OfAsync(timing.EffectiveClock)}";
    }

    /// <summary>Names of the seven days from Monday on.</summary>
    public static IEnumerable<string> DayNames => Enumerable.Range(0, 7).Select(place => CultureInfo.CurrentCulture.DateTimeFormat.AbbreviatedDayNames[(place + 1) % 7]);

    private static IEnumerable<string> WeekDays(CampaignTiming timing) => DayNames.Where((_, place) => (timing.WeekDays >> place & 1) == 1);
}
