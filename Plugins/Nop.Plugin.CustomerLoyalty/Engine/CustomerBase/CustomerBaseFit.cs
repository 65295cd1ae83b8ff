namespace Nop.Plugin.CustomerLoyalty.Engine.CustomerBase;

/// <summary>What <see cref="CustomerBaseModel.Fit"/> learnt of a shop; the part that scores is <see cref="Scorer"/>.</summary>
/// <param name="Candidates">Every model tried; empty below <see cref="CustomerBaseStep.Model"/>.</param>
/// <param name="Chosen">The model used; null below <see cref="CustomerBaseStep.Model"/>.</param>
/// <param name="Corrected">The forecast runs on the season's clock, treats established customers apart and has a learnt level; else it is the plain model.</param>
/// <param name="ExpectedError">The error that the shop must expect, from the inner hold-out; null when there was too little time for one.</param>
/// <param name="HoldOutDays">Length of the inner hold-out.</param>
/// <param name="Calibration">Chart of the chosen, corrected forecast on the inner hold-out.</param>
public sealed record CustomerBaseFit(
    CustomerBaseStep Step,
    StepReason Reason,
    int Buyers,
    int RepeatBuyers,
    IReadOnlyList<PurchaseModelFit> Candidates,
    PurchaseModelKind? Chosen,
    bool Corrected,
    ForecastError? ExpectedError,
    int HoldOutDays,
    IReadOnlyList<CalibrationPoint> Calibration,
    SpendFit Spend,
    CustomerScorer Scorer);
