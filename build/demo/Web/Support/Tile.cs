using System.Globalization;

namespace Demo.Web.Support;

/// <summary>Colours and shapes of a drawn picture: the hue comes from the category, the arrangement from the product.</summary>
public record Tile(int Hue, int Seed, string Initials)
{
    private const double GOLDEN_ANGLE = 137.508;

    public static Tile For(int groupId, int id, string name) => new((int)(groupId * GOLDEN_ANGLE % 360), id, InitialsOf(name));

    public string Light => $"hsl({Hue} 62% 88%)";

    public string Middle => $"hsl({(Hue + 18) % 360} 52% 72%)";

    public string Dark => $"hsl({Hue} 42% 32%)";

    /// <summary>Soft circles: x, y, radius on a canvas of 400.</summary>
    public IEnumerable<(int X, int Y, int Radius)> Circles
    {
        get
        {
            var random = new Random(Seed);
            for (var i = 0; i < 4; i++)
                yield return (random.Next(20, 380), random.Next(20, 380), random.Next(40, 130));
        }
    }

    public int Tilt => Seed * 29 % 50 - 25;

    public int Corners => 3 + Seed % 5;

    /// <summary>The shape behind the initials, as points of a regular polygon around 200,190.</summary>
    public string Polygon => string.Join(' ', Enumerable.Range(0, Corners).Select(corner =>
    {
        var angle = 2 * Math.PI * corner / Corners - Math.PI / 2;
        return string.Create(CultureInfo.InvariantCulture, $"{200 + 118 * Math.Cos(angle):0.#},{190 + 118 * Math.Sin(angle):0.#}");
    }));

    private static string InitialsOf(string name)
    {
        var words = name.Split([' ', '-', ',', '/'], StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsLetterOrDigit(word[0])).ToList();
        if (words.Count == 0)
            return "·";

        return IsWide(words[0][0]) || words.Count == 1
            ? words[0][..1].ToUpperInvariant()
            : string.Concat(words[0][0], words[1][0]).ToUpperInvariant();
    }

    private static bool IsWide(char letter) => letter >= '\u2E80';
}
