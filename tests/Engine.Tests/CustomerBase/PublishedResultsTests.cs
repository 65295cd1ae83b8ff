using Nop.Plugin.CustomerLoyalty.Engine.CustomerBase;

namespace Engine.Tests.CustomerBase;

/// <summary>CDNOW, calibrated on 39 weeks: what the literature and its packages publish.</summary>
[Category("C2")]
public class PublishedResultsTests
{
    /// <summary>Fader, Hardie and Lee 2005, Marketing Science 24(2), table 2; BTYD and CLVTools agree.</summary>
    [Test]
    public void BgNbd_Cdnow_AsPublishedIn2005()
    {
        var fit = Fit(PurchaseModelKind.BgNbd);

        Expect(fit, ("r", 0.243, 0.0005), ("α", 4.414, 0.0005), ("a", 0.793, 0.0005), ("b", 2.426, 0.0005));
        Assert.That(fit.LogLikelihood, Is.EqualTo(-9582.4).Within(0.05));
    }

    /// <summary>Fader, Hardie and Lee 2005, 'Implementing the BG/NBD model in Excel': expected purchases of one customer in the next 39 weeks.</summary>
    [Test]
    public void BgNbd_TwoRepeatsUpToWeek30_Expects1226()
    {
        double[] published = [0.243, 4.414, 0.793, 2.426];

        Assert.That(PurchaseModels.Expected(PurchaseModelKind.BgNbd, published, new RepeatSummary(2, 30.43, 38.86), 39), Is.EqualTo(1.226).Within(0.0005));
    }

    /// <summary>CLVTools and BTYDplus (mbgcnbd with k = 1): log-likelihood −9582.1.</summary>
    [Test]
    public void MbgNbd_Cdnow_AsThePackages()
    {
        var fit = Fit(PurchaseModelKind.MbgNbd);

        Expect(fit, ("r", 0.525, 0.001), ("α", 6.183, 0.002), ("a", 0.891, 0.001), ("b", 1.614, 0.002));
        Assert.That(fit.LogLikelihood, Is.EqualTo(-9582.1).Within(0.05));
    }

    /// <summary>Fader, Hardie and Lee 2005, table 2: r .553, α 10.578, s .606, β 11.669, log-likelihood −9595.0.</summary>
    [Test]
    public void ParetoNbd_Cdnow_AsPublishedIn2005()
    {
        var fit = Fit(PurchaseModelKind.ParetoNbd);

        Expect(fit, ("r", 0.553, 0.0005), ("α", 10.578, 0.001), ("s", 0.606, 0.001), ("β", 11.669, 0.005));
        Assert.That(fit.LogLikelihood, Is.EqualTo(-9595.0).Within(0.05));
    }

    /// <summary>Fader and Hardie 2013, 'The Gamma-Gamma model of monetary value': 946 repeat buyers.</summary>
    [Test]
    public void GammaGamma_Cdnow_AsPublishedIn2013()
    {
        var histories = CdnowSample.Histories();
        var fit = GammaGamma.Fit(histories.Summaries);

        Assert.That(histories.Summaries.Count(summary => summary.Frequency > 0), Is.EqualTo(946));
        Expect(fit, ("p", 6.25, 0.005), ("q", 3.74, 0.005), ("γ", 15.45, 0.01));
        Assert.That(fit.LogLikelihood, Is.EqualTo(-4055.9).Within(0.05));
    }

    [TestCase(PurchaseModelKind.BgNbd)]
    [TestCase(PurchaseModelKind.MbgNbd)]
    [TestCase(PurchaseModelKind.ParetoNbd)]
    public void StandardErrors_AreThoseOfTheInvertedHessian(PurchaseModelKind kind)
    {
        var fit = Fit(kind);
        var patterns = PatternTable.Of(CdnowSample.Histories().Summaries);
        var best = fit.Parameters.Select(parameter => parameter.Value).ToArray();

        // One standard error away, with the others refitted, a likelihood falls by about a half; with the others kept, by at least that.
        for (var i = 0; i < best.Length; i++)
        {
            var moved = (double[])best.Clone();
            moved[i] += fit.Parameters[i].StandardError!.Value / 10;
            Assert.That(fit.LogLikelihood - PurchaseModels.LogLikelihood(kind, moved, patterns), Is.GreaterThan(0.004));
        }
    }

    private static LikelihoodFit Fit(PurchaseModelKind kind) => PurchaseModels.Fit(kind, PatternTable.Of(CdnowSample.Histories().Summaries));

    private static void Expect(LikelihoodFit fit, params (string Name, double Value, double Within)[] published)
    {
        Assert.That(fit.Failure, Is.EqualTo(FitFailure.None));
        Assert.That(fit.Parameters.Select(parameter => parameter.Name), Is.EqualTo(published.Select(parameter => parameter.Name)));
        foreach (var ((_, value, within), estimate) in published.Zip(fit.Parameters))
            Assert.That(estimate.Value, Is.EqualTo(value).Within(within), estimate.Name);
    }
}
