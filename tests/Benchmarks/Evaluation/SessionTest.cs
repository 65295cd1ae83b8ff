using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Evaluation;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Interactions;

namespace Benchmarks.Evaluation;

/// <summary>Questions of a session file: prefix TAB next item, or whole sessions, of which every item but the first is asked for.</summary>
public static class SessionTest
{
    public static List<EvaluationCase> Read(string file, TrainingSet set, Names items, List<string> notes)
    {
        var cases = new List<EvaluationCase>();
        var (pairs, unknown, lines) = (0, 0, 0);
        foreach (var line in TextFile.Lines(file))
        {
            lines++;
            if (line.Split('\t', StringSplitOptions.TrimEntries) is [var prefix, var next] && next.Length > 0)
            {
                if (lines == 1 && items.Find(next) == 0 && next.Any(char.IsLetter) && !prefix.Any(char.IsDigit))
                    continue;
                pairs++;
                cases.Add(new(Known(Numbers(prefix, set, items)), Numbers(next, set, items)[..1]));
            }
            else
            {
                var session = Numbers(line, set, items);
                for (var place = 1; place < session.Length; place++)
                    cases.Add(new(Known(session[..place]), [session[place]]));
            }
        }
        unknown = cases.Count(question => question.Wanted[0] < 0);
        notes.Add(pairs > 0 ? $"test read as {pairs:N0} lines prefix<TAB>next item" : "test read as whole sessions; every item but the first is asked for");
        if (unknown > 0)
            notes.Add($"{unknown:N0} wanted items are not in the training part: they count as not found");
        return cases;
    }

    private static int[] Numbers(string text, TrainingSet set, Names items) =>
        Array.ConvertAll(Fields.Split(text, Fields.Any), name => Array.BinarySearch(set.ItemIds, items.Find(name.Trim('"', '[', ']'))) is >= 0 and var place ? place : -1);

    private static int[] Known(int[] prefix) => Array.FindAll(prefix, item => item >= 0);
}
