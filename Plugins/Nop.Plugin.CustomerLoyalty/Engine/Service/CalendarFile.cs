using System.Globalization;
using System.Text;

namespace Nop.Plugin.CustomerLoyalty.Engine.Service;

/// <summary>A date as calendar programs take it.</summary>
/// <param name="Uid">The same for all versions of the date.</param>
/// <param name="Sequence">One more with each change, so that a later version takes the place of an earlier one.</param>
/// <param name="IsCancelled">Takes it out of the calendar.</param>
public sealed record CalendarDate(string Uid, int Sequence, DateTime StartsOnUtc, int Minutes, string Title, string? Description, string? Place, string? OrganizerName, string? OrganizerAddress, string? AttendeeAddress, bool IsCancelled = false);

/// <summary>Writes iCalendar files (RFC 5545): one date in UTC, texts escaped, lines folded at 75 octets.</summary>
public static class CalendarFile
{
    private const int LongestLine = 75;

    /// <param name="madeOnUtc">When this version was made.</param>
    public static string Write(CalendarDate date, DateTime madeOnUtc)
    {
        var file = new StringBuilder();
        Line(file, "BEGIN:VCALENDAR");
        Line(file, "VERSION:2.0");
        Line(file, "PRODID:-//Customer Loyalty//Appointments//EN");
        Line(file, $"METHOD:{(date.IsCancelled ? "CANCEL" : "REQUEST")}");
        Line(file, "BEGIN:VEVENT");
        Line(file, $"UID:{Escaped(date.Uid)}");
        Line(file, string.Create(CultureInfo.InvariantCulture, $"SEQUENCE:{date.Sequence}"));
        Line(file, $"DTSTAMP:{Stamp(madeOnUtc)}");
        Line(file, $"DTSTART:{Stamp(date.StartsOnUtc)}");
        Line(file, $"DTEND:{Stamp(date.StartsOnUtc.AddMinutes(date.Minutes))}");
        Line(file, $"SUMMARY:{Escaped(date.Title)}");
        if (!string.IsNullOrWhiteSpace(date.Description))
            Line(file, $"DESCRIPTION:{Escaped(date.Description)}");
        if (!string.IsNullOrWhiteSpace(date.Place))
            Line(file, $"LOCATION:{Escaped(date.Place)}");
        if (IsAddress(date.OrganizerAddress))
            Line(file, $"ORGANIZER;CN={Parameter(date.OrganizerName ?? date.OrganizerAddress!)}:mailto:{date.OrganizerAddress}");
        if (IsAddress(date.AttendeeAddress))
            Line(file, $"ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE:mailto:{date.AttendeeAddress}");
        Line(file, $"STATUS:{(date.IsCancelled ? "CANCELLED" : "CONFIRMED")}");
        if (!date.IsCancelled)
        {
            Line(file, "BEGIN:VALARM");
            Line(file, "ACTION:DISPLAY");
            Line(file, $"DESCRIPTION:{Escaped(date.Title)}");
            Line(file, "TRIGGER:-PT2H");
            Line(file, "END:VALARM");
        }

        Line(file, "END:VEVENT");
        Line(file, "END:VCALENDAR");
        return file.ToString();
    }

    /// <summary>A text as RFC 5545 3.3.11 wants it; what no calendar takes is left out.</summary>
    public static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
            switch (rune.Value)
            {
                case '\\':
                    escaped.Append(@"\\");
                    break;
                case ';':
                    escaped.Append(@"\;");
                    break;
                case ',':
                    escaped.Append(@"\,");
                    break;
                case '\n':
                    escaped.Append(@"\n");
                    break;
                case '\t':
                    escaped.Append('\t');
                    break;
                default:
                    if (!Rune.IsControl(rune))
                        escaped.Append(rune.ToString());
                    break;
            }

        return escaped.ToString();
    }

    /// <summary>One logical line in physical ones of at most 75 octets, never within a letter.</summary>
    public static string Folded(string line)
    {
        var folded = new StringBuilder(line.Length + 16);
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                folded.Append("\r\n ");
                octets = 1;
            }

            folded.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        return folded.ToString();
    }

    private static void Line(StringBuilder file, string line) => file.Append(Folded(line)).Append("\r\n");

    private static string Stamp(DateTime utc) => utc.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    /// <summary>A parameter in quotes has none within.</summary>
    private static string Parameter(string text) => $"\"{string.Concat(text.EnumerateRunes().Where(rune => !Rune.IsControl(rune) && rune.Value != '"').Select(rune => rune.ToString()))}\"";

    private static bool IsAddress(string? address) => Mailing.MailAddress.IsUsable(address);
}
