namespace Nop.Plugin.CustomerLoyalty.Engine.Feedback;

/// <summary>How surprising it is that a word is as frequent as it is, against other texts (Dunning 1993, Accurate methods for the statistics of surprise and coincidence).</summary>
public static class LogLikelihood
{
    /// <returns>0 when it is not more frequent now, or nothing is there to compare with.</returns>
    public static double Rise(int now, int ofNow, int before, int ofBefore)
    {
        if (ofNow == 0 || ofBefore == 0 || (double)now / ofNow <= (double)before / ofBefore)
            return 0;
        var rate = (double)(now + before) / (ofNow + ofBefore);
        return 2 * (Part(now, ofNow * rate) + Part(before, ofBefore * rate) + Part(ofNow - now, ofNow * (1 - rate)) + Part(ofBefore - before, ofBefore * (1 - rate)));
    }

    private static double Part(double seen, double expected) => seen <= 0 || expected <= 0 ? 0 : seen * Math.Log(seen / expected);
}
