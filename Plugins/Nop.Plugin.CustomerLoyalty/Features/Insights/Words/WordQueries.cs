using Nop.Plugin.CustomerLoyalty.Engine.Profiles;

namespace Nop.Plugin.CustomerLoyalty.Features.Insights.Words;

public static class WordQueries
{
    /// <summary>Read from the index alone: equal to the first number and between two for a long beginning, between two for a short one.</summary>
    public static IQueryable<LoyaltyCustomerWord> StartingWith(this IQueryable<LoyaltyCustomerWord> words, WordRange range)
    {
        var (start, startTo, rest, restTo) = (range.StartFrom, range.StartTo, range.RestFrom, range.RestTo);
        return range.IsLong
            ? words.Where(word => word.Start == start && word.Rest >= rest && word.Rest <= restTo)
            : words.Where(word => word.Start >= start && word.Start <= startTo);
    }

    /// <summary>Words that are this one, or begin like it while it may still go on.</summary>
    public static IQueryable<LoyaltyCustomerWord> Matching(this IQueryable<LoyaltyCustomerWord> words, SoughtWord sought)
    {
        if (!sought.IsWhole)
            return words.StartingWith(WordKey.StartingWith(sought.Word));
        var (start, rest) = WordKey.Of(sought.Word);
        return words.Where(word => word.Start == start && word.Rest == rest);
    }
}
