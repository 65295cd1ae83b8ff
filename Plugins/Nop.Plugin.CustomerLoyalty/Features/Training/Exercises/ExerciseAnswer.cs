using System.Globalization;

namespace Nop.Plugin.CustomerLoyalty.Features.Training.Exercises;

/// <summary>A number as people write it down.</summary>
public static class ExerciseAnswer
{
    /// <summary>Whether the words say that number, with or without a percent sign, a thousands separator or blanks.</summary>
    /// <param name="right">Null while there is nothing to ask about.</param>
    public static bool Says(string words, decimal? right)
    {
        var bare = new string([.. words.Where(letter => !char.IsWhiteSpace(letter) && letter is not ('%' or '％'))]);
        return right is not null && new[] { CultureInfo.CurrentCulture, CultureInfo.InvariantCulture }.Any(culture =>
            decimal.TryParse(bare, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands | NumberStyles.AllowLeadingSign, culture, out var said) && said == right);
    }
}
