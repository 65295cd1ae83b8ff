namespace Nop.Plugin.CustomerLoyalty.Engine.CustomerBase.Models;

/// <summary>
/// Likelihood of the silence after the last purchase under Pareto/NBD: stayed to the end, or left at any moment u between;
/// (α + T)^−(r+x) (β + T)^−s + ∫ s (α + u)^−(r+x) (β + u)^−(s+1) du, relative to its value with T = t_x. The variable
/// is u = t_x + c (e^v − 1) with c the time in which the integrand falls, so that it is smooth in v whatever the
/// parameters; Gauss and Legendre with eight points a panel of length 2 give 13 digits.
/// </summary>
internal struct LeavingIntegral(ReadOnlySpan<double> parameters, int frequency)
{
    private const double PanelLength = 2;

    private static readonly double[] Nodes = [0.0198550717512318842, 0.101666761293186630, 0.237233795041835507, 0.408282678752175098, 0.591717321247824902, 0.762766204958164493, 0.898333238706813370, 0.980144928248768116];
    private static readonly double[] Weights = [0.0506142681451881296, 0.111190517226687235, 0.156853322938943644, 0.181341891689180991, 0.181341891689180991, 0.156853322938943644, 0.111190517226687235, 0.0506142681451881296];

    private readonly double _shape = parameters[0] + frequency;
    private readonly double _alpha = parameters[1];
    private readonly double _s = parameters[2];
    private readonly double _beta = parameters[3];

    /// <summary>Logarithm of what the other figures are relative to.</summary>
    public double LogScale { get; private set; }

    public double Stayed { get; private set; }

    public double Left { get; private set; }

    public readonly double Total => Stayed + Left;

    /// <summary>The total with ln(α + u) under the integral; likewise the three below.</summary>
    public double LogAlpha { get; private set; }

    public double InverseAlpha { get; private set; }

    public double LogBeta { get; private set; }

    /// <summary>With the power of β + u before its inverse.</summary>
    public double InverseBeta { get; private set; }

    /// <summary>Fills the figures for a customer whose last purchase was at the first time and who was watched to the second.</summary>
    public void Add(double recency, double age)
    {
        var (alphaAt, betaAt) = (_alpha + recency, _beta + recency);
        LogScale = _shape * Math.Log(alphaAt) + _s * Math.Log(betaAt);
        var (logAlpha, logBeta) = (Math.Log(_alpha + age), Math.Log(_beta + age));
        Stayed = Math.Exp(LogScale - _shape * logAlpha - _s * logBeta);
        Left = 0;
        LogAlpha = Stayed * logAlpha;
        InverseAlpha = Stayed / (_alpha + age);
        LogBeta = Stayed * logBeta;
        InverseBeta = Stayed * _s / (_beta + age);
        if (!(age > recency))
            return;

        var fall = Math.Min(Math.Min(alphaAt, betaAt), 1 / (_shape / alphaAt + (_s + 1) / betaAt));
        var length = Math.Log(1 + (age - recency) / fall);
        var panels = (int)Math.Ceiling(length / PanelLength);
        var panel = length / panels;
        for (var k = 0; k < panels; k++)
        {
            var before = Left;
            for (var i = 0; i < Nodes.Length; i++)
            {
                var growth = Math.Exp((k + Nodes[i]) * panel);
                var moment = fall * (growth - 1);
                var (whenAlpha, whenBeta) = (alphaAt + moment, betaAt + moment);
                (logAlpha, logBeta) = (Math.Log(whenAlpha), Math.Log(whenBeta));
                var exponent = LogScale - _shape * logAlpha - _s * logBeta;
                var part = Weights[i] * panel * fall * growth * _s / whenBeta * Math.Exp(exponent);
                Left += part;
                LogAlpha += part * logAlpha;
                InverseAlpha += part / whenAlpha;
                LogBeta += part * logBeta;
                InverseBeta += part * (_s + 1) / whenBeta;
            }

            if (Left - before < 1e-17 * Left)
                return;
        }
    }
}
