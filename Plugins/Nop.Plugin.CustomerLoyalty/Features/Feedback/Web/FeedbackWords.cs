using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Engine.Feedback;
using Nop.Plugin.CustomerLoyalty.Engine.Surveys;
using Nop.Plugin.CustomerLoyalty.Engine.Texts;
using Nop.Plugin.CustomerLoyalty.Features.Feedback.Months;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;

namespace Nop.Plugin.CustomerLoyalty.Features.Feedback.Web;

/// <summary>Feedback in words.</summary>
public class FeedbackWords(DeskWords words)
{
    private const int LongestExample = 400;

    public Task<string> GetAsync(string name) => words.TextAsync($"Feedback.{name}");

    public async Task<string> FillAsync(string name, params object[] arguments) => string.Format(await GetAsync(name), arguments);

    public async Task<string> DimensionAsync(int id) => Enum.IsDefined((ServiceDimension)id) ? await words.OfAsync((ServiceDimension)id) : await GetAsync("AllDimensions");

    public static string NameOf(FeedbackMonth month) => month.First.ToString("Y", CultureInfo.CurrentCulture);

    public static string GapOf(Estimate? gap) => gap is { IsShown: true } ? Signed(gap.Value) : "–";

    public async Task<FeedbackTextLine> LineAsync(FeedbackText text, bool isWhole = false) => new(
        await words.OfAsync(text.Kind), IconOf(text.Kind), await words.DayAsync(text.OnUtc), isWhole ? text.Text : text.Text.Shortened(LongestExample), UrlOf(text), text.IsBad);

    /// <summary>What a change did to the gap, with its interval, and in which tone.</summary>
    public async Task<(string Text, string Tone)> EffectAsync(GapEffect effect)
    {
        var counts = (effect.Before?.Count ?? 0, effect.After?.Count ?? 0);
        if (!effect.IsShown || effect.Difference is not { } difference)
            return (await FillAsync("Effect.TooFew", Estimate.FewestShown, counts.Item1, counts.Item2), "muted");
        var (before, after) = (Signed(effect.Before!.Value), Signed(effect.After!.Value));
        var said = effect is { Low: { } low, High: { } high }
            ? await FillAsync("Effect.Between", before, after, Signed(difference), Signed(low), Signed(high), counts.Item1, counts.Item2)
            : await FillAsync("Effect.Bare", before, after, Signed(difference), counts.Item1, counts.Item2);
        return !effect.IsCertain ? ($"{said} {await GetAsync("Effect.Unsure")}", "muted")
            : difference > 0 ? ($"{said} {await GetAsync("Effect.Better")}", "success") : ($"{said} {await GetAsync("Effect.Worse")}", "danger");
    }

    private static string Signed(decimal value) => (value > 0 ? "+" : value < 0 ? "−" : string.Empty) + Math.Abs(value).ToString("0.00", CultureInfo.CurrentCulture);

    private static string IconOf(FeedbackSourceKind kind) => kind switch
    {
        FeedbackSourceKind.Survey => "fas fa-clipboard-question",
        FeedbackSourceKind.Case => "fas fa-life-ring",
        _ => "fas fa-star-half-stroke"
    };

    private static string UrlOf(FeedbackText text) => text.Kind switch
    {
        FeedbackSourceKind.Survey => $"~/Admin/LoyaltySurveyAnswer/Details/{text.Id}",
        FeedbackSourceKind.Case => $"~/Admin/LoyaltyCase/View/{text.Id}",
        _ => $"~/Admin/ProductReview/Edit/{text.Id}"
    };
}
