namespace Benchmarks.Evaluation;

/// <summary>How a file is to be read.</summary>
/// <param name="Separator">Empty = any white space.</param>
/// <param name="User">Column of a row, from 0; so are the others, −1 where there is none.</param>
public sealed record Layout(FileShape Shape, string Separator, bool Header = false, int User = 0, int Item = 1, int Time = -1, int Weight = -1)
{
    public override string ToString()
    {
        var separator = Separator switch { "" => "white space", "\t" => "tab", _ => $"'{Separator}'" };
        var columns = Shape != FileShape.Rows ? "" : $" (user {User + 1}, item {Item + 1}{(Time < 0 ? "" : $", time {Time + 1}")}{(Weight < 0 ? "" : $", weight {Weight + 1}")}{(Header ? "; header" : "")})";
        return $"{Shape.ToString().ToLowerInvariant()} separated by {separator}{columns}";
    }
}
