namespace Nop.Plugin.CustomerLoyalty.Engine.Duplicates;

/// <summary>Edit distance: letters added, dropped, changed, or two neighbours swapped (Damerau, optimal string alignment).</summary>
public static class Edits
{
    public static bool Within(string one, string other, int most) => Math.Abs(one.Length - other.Length) <= most && Between(one, other) <= most;

    public static int Between(string one, string other)
    {
        var (beforeLast, last, current) = (new int[other.Length + 1], new int[other.Length + 1], new int[other.Length + 1]);
        for (var column = 0; column <= other.Length; column++)
            last[column] = column;
        for (var row = 1; row <= one.Length; row++)
        {
            current[0] = row;
            for (var column = 1; column <= other.Length; column++)
            {
                var change = one[row - 1] == other[column - 1] ? 0 : 1;
                var least = Math.Min(Math.Min(current[column - 1], last[column]) + 1, last[column - 1] + change);
                if (row > 1 && column > 1 && one[row - 1] == other[column - 2] && one[row - 2] == other[column - 1])
                    least = Math.Min(least, beforeLast[column - 2] + 1);
                current[column] = least;
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[other.Length];
    }
}
