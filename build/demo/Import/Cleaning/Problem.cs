namespace Demo.Import.Cleaning;

/// <param name="Line">Line number in the file, the header being line 1.</param>
/// <param name="Index">Number of the readable line, or -1.</param>
/// <param name="Amount">Money of the line that is not in the shop.</param>
public readonly record struct Problem(int Line, int Index, ProblemReason Reason, decimal Amount, string? Detail);
