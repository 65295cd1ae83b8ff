namespace Nop.Plugin.CustomerLoyalty.Engine.Outcomes;

/// <summary>A sum over people divided by the sum of what they were shown.</summary>
/// <param name="Value">0 when nothing was shown.</param>
/// <param name="Variance">Of the value; 0 when it cannot be told.</param>
/// <param name="Successes">People who did anything of the kind.</param>
public readonly record struct RatioRate(int People, double Value, double Variance, int Successes)
{
    public static RatioRate Of(IReadOnlyCollection<ArmPerson> people, Func<ArmPerson, double> gain, Func<ArmPerson, bool> succeeded)
    {
        double shown = 0, gained = 0, squares = 0;
        foreach (var one in people)
            (shown, gained) = (shown + one.Shown, gained + gain(one));
        if (shown == 0)
            return new(people.Count, 0, 0, 0);
        var value = gained / shown;
        foreach (var one in people)
        {
            var rest = gain(one) - value * one.Shown;
            squares += rest * rest;
        }

        var count = people.Count;
        return new(count, value, count < 2 ? 0 : squares * count / (count - 1) / (shown * shown), people.Count(succeeded));
    }
}
