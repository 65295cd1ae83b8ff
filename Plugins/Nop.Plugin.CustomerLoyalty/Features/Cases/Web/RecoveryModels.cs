namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Web;

public sealed record RecoveryModel(IReadOnlyList<RecoveryPart> Parts, int Days, IReadOnlyList<RecoveryRow> Rows, int Total);

/// <param name="Treated">Per cent, for the bar.</param>
public sealed record RecoveryPart(int Days, int Cases, double Treated, double Control, string TreatedText, string ControlText, string Difference, string Tone, string Spent, string ControlSpent, string Recovered, string Cost, string CostPer);

public sealed record RecoveryRow(int CaseId, string Subject, string OpenedOn, string Bought, string Control, string Cost, int Rating);
