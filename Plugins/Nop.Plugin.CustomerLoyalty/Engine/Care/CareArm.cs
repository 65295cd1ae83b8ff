namespace Nop.Plugin.CustomerLoyalty.Engine.Care;

/// <summary>One side of the comparison: people with the sum of what each brought and the sum of its squares.</summary>
/// <param name="Buyers">Those who brought anything.</param>
public readonly record struct CareArm(int People, int Buyers, double Sum, double Squares)
{
    public double Mean => People == 0 ? 0 : Sum / People;

    /// <summary>Of the mean; 0 for fewer than two people.</summary>
    public double Variance => People < 2 ? 0 : Math.Max(0, Squares - Sum * Sum / People) / (People - 1) / People;

    public CareArm With(decimal amount) => new(People + 1, Buyers + (amount > 0 ? 1 : 0), Sum + (double)amount, Squares + (double)amount * (double)amount);
}
