namespace Nop.Plugin.CustomerLoyalty.Engine.Rewards.Codes;

/// <summary>How hard a QR code is to read, by the four rules of ISO 18004.</summary>
internal static class QrPenalty
{
    private static readonly bool[] FinderLike = [true, false, true, true, true, false, true, false, false, false, false];

    public static int Of(bool[,] dark)
    {
        var size = dark.GetLength(0);
        var penalty = 0;
        var count = 0;
        for (var line = 0; line < size; line++)
        {
            penalty += OfLine(size, place => dark[place, line]) + OfLine(size, place => dark[line, place]);
            for (var place = 0; place < size; place++)
                count += dark[place, line] ? 1 : 0;
        }

        for (var y = 0; y + 1 < size; y++)
            for (var x = 0; x + 1 < size; x++)
                if (dark[x, y] == dark[x + 1, y] && dark[x, y] == dark[x, y + 1] && dark[x, y] == dark[x + 1, y + 1])
                    penalty += 3;

        var total = size * size;
        return penalty + (Math.Abs(count * 20 - total * 10) + total - 1) / total * 10 - 10;
    }

    private static int OfLine(int size, Func<int, bool> dark)
    {
        var penalty = 0;
        var run = 1;
        for (var place = 1; place <= size; place++)
            if (place < size && dark(place) == dark(place - 1))
                run++;
            else
            {
                penalty += run >= 5 ? run - 2 : 0;
                run = 1;
            }

        for (var start = 0; start + FinderLike.Length <= size; start++)
            penalty += (Matches(start, false) ? 40 : 0) + (Matches(start, true) ? 40 : 0);
        return penalty;

        bool Matches(int start, bool backwards)
        {
            for (var index = 0; index < FinderLike.Length; index++)
                if (dark(start + index) != FinderLike[backwards ? FinderLike.Length - 1 - index : index])
                    return false;
            return true;
        }
    }
}
