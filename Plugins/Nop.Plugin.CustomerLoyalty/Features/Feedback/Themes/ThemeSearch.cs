using Nop.Plugin.CustomerLoyalty.Engine.Feedback;
using Nop.Plugin.CustomerLoyalty.Platform.Leases;
using Nop.Plugin.CustomerLoyalty.Platform.Tasks;

namespace Nop.Plugin.CustomerLoyalty.Features.Feedback.Themes;

/// <summary>Looks each night, or when asked to, for what customers speak of and no theme covers yet.</summary>
public class ThemeSearch(FeedbackReader reader, ThemeDesk themes, CheckpointStore checkpoints, NightClock night)
{
    public const string Name = "feedback:themes";

    private const int MostAtOnce = 12;
    private const int MostThemes = 80;
    private const int Looked = 60;
    private static readonly TimeSpan Now = TimeSpan.FromDays(31);
    private static readonly TimeSpan Before = TimeSpan.FromDays(183);

    /// <summary>Returns how many themes are new.</summary>
    public async Task<int> RunAsync()
    {
        var checkpoint = await checkpoints.GetOrStartAsync(Name);
        if (!night.IsDue(checkpoint.CompletedOnUtc))
            return 0;
        var found = await FindAsync();
        checkpoint.CompletedOnUtc = night.NowUtc;
        await checkpoints.SaveAsync(checkpoint);
        return found;
    }

    public Task RequestAsync() => checkpoints.ResetAsync(Name);

    private async Task<int> FindAsync()
    {
        var now = night.NowUtc;
        var texts = await reader.ReadAsync(new FeedbackSpan(0, now - Now, now));
        var known = (await themes.ListAsync()).ToList();
        if (texts.Count == 0 || known.Count >= MostThemes)
            return 0;
        var before = await reader.ReadAsync(new FeedbackSpan(0, now - Now - Before, now - Now));
        var covered = known.Select(theme => new ThemeWords(theme.WordList)).ToList();
        var added = 0;
        foreach (var word in KeywordFinder.Find([.. texts.Select(text => text.Text)], [.. before.Select(text => text.Text)], Looked))
        {
            if (added >= MostAtOnce || known.Count + added >= MostThemes)
                break;
            var searched = SearchedText.Of(word.Shown);
            if (covered.Exists(theme => theme.Match(searched)) || !await themes.AddFoundAsync(word.Shown, word.Shown))
                continue;
            covered.Add(new ThemeWords([word.Shown]));
            added++;
        }

        return added;
    }
}
