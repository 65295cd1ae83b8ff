namespace Nop.Plugin.CustomerLoyalty.Features.Notes.Web;

/// <summary>What is wrong with a typed note: field and text resource, at the place where it was typed.</summary>
public static class NoteChecks
{
    private static readonly DateTime Earliest = new(1900, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <param name="today">The typist's.</param>
    public static IEnumerable<(string Field, string Resource, int Most)> Errors(NoteModel model, DateTime today)
    {
        if (NoteText.Lines(model.Text) is not { } text)
            yield return (nameof(model.Text), model.IsFact ? "Notes.FactMissing" : "Notes.TextMissing", 0);
        else if (text.Length > NoteLimits.Text)
            yield return (nameof(model.Text), "Notes.TooLong", NoteLimits.Text);
        if (NoteText.Line(model.Topic)?.Length > NoteLimits.Topic)
            yield return (nameof(model.Topic), "Notes.TooLong", NoteLimits.Topic);
        if (NoteText.Line(model.Source)?.Length > NoteLimits.Source)
            yield return (nameof(model.Source), "Notes.TooLong", NoteLimits.Source);
        if (model.LearntOn is { } day && (day < Earliest || day.Date > today))
            yield return (nameof(model.LearntOn), "Notes.DayWrong", 0);
    }
}
