namespace Nop.Plugin.CustomerLoyalty.Engine.Feedback;

/// <summary>A word or phrase that many texts share.</summary>
/// <param name="Term">What is looked for in texts: stems, or Chinese characters.</param>
/// <param name="Shown">As it is written most often.</param>
/// <param name="Texts">How many hold it.</param>
/// <param name="Rise">Log-likelihood ratio against the texts before; 0 when it is not more frequent than it was.</param>
public sealed record Keyword(string Term, string Shown, int Texts, double Rise)
{
    /// <summary>χ² that chance alone exceeds once in a thousand times.</summary>
    public const double Certain = 10.83;

    public bool IsRising => Rise >= Certain;

    /// <summary>Frequent ones first; one that has certainly become more frequent counts twice.</summary>
    public double Weight => Texts * (1 + Math.Min(1, Rise / Certain));
}
