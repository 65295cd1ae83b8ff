namespace Nop.Plugin.CustomerLoyalty.Engine.Duplicates;

/// <param name="Score">0 to 100; from <see cref="DuplicateRules.Candidate"/> on somebody should look at the two.</param>
public readonly record struct DuplicateMatch(int Score, DuplicateReasons Reasons)
{
    public bool IsCandidate => Score >= DuplicateRules.Candidate;
}
