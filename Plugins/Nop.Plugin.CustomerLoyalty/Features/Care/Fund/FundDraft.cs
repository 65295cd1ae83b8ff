using Nop.Plugin.CustomerLoyalty.Engine.Care;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.Fund;

/// <summary>Lines that are to follow, each decided on the fund as the ones before leave it.</summary>
public sealed class FundDraft(int fundId, FundBook book, DateTime onUtc)
{
    private readonly List<LoyaltyCareLine> _lines = [];

    public FundBook Book { get; } = book;

    public IReadOnlyList<LoyaltyCareLine> Lines => _lines;

    public FundRefusal Do(FundStep step)
    {
        if (step.Line is { } line)
        {
            Book.Write(line);
            _lines.Add(LoyaltyCareLine.Of(fundId, line, Book, onUtc));
        }

        return step.Refusal;
    }
}
