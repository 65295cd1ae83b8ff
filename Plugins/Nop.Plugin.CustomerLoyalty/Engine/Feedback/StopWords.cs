namespace Nop.Plugin.CustomerLoyalty.Engine.Feedback;

/// <summary>Words that hold sentences together and say nothing of what they are about.</summary>
public static class StopWords
{
    private static readonly HashSet<string> English = new(StringComparer.Ordinal)
    {
        "a", "about", "above", "after", "again", "all", "also", "always", "am", "an", "and", "any", "anything", "are", "aren't", "as", "at", "be", "because", "been", "before", "being", "below",
        "between", "both", "but", "by", "came", "can", "can't", "cannot", "come", "could", "couldn't", "did", "didn't", "do", "does", "doesn't", "doing", "don't", "done", "down", "during", "each",
        "even", "ever", "every", "everything", "few", "first", "for", "from", "further", "get", "gets", "getting", "give", "go", "going", "got", "had", "hadn't", "has", "hasn't", "have", "haven't",
        "having", "he", "her", "here", "hers", "him", "his", "how", "however", "i", "i'd", "i'll", "i'm", "i've", "if", "in", "into", "is", "isn't", "it", "it's", "its", "itself", "just", "know",
        "last", "let", "like", "lot", "made", "make", "many", "may", "me", "might", "mine", "more", "most", "much", "must", "my", "myself", "never", "no", "nor", "not", "nothing", "now", "of",
        "off", "on", "once", "one", "only", "or", "other", "our", "ours", "out", "over", "own", "please", "put", "quite", "rather", "really", "said", "same", "say", "see", "she", "should",
        "shouldn't", "since", "so", "some", "something", "still", "such", "take", "than", "thank", "thanks", "that", "that's", "the", "their", "them", "then", "there", "these", "they",
        "they're", "thing", "things", "this", "those", "though", "through", "to", "told", "too", "two", "under", "until", "up", "us", "used", "very", "want", "wanted", "was", "wasn't", "way", "we",
        "well", "went", "were", "weren't", "what", "when", "where", "which", "while", "who", "why", "will", "with", "without", "won't", "would", "wouldn't", "yes", "yet", "you", "you're", "your",
        "yours", "good", "great", "nice", "bad", "best", "better", "ok", "okay", "love", "loved", "happy", "day", "days", "time", "week", "weeks"
    };

    /// <summary>Characters that stand at the edge of phrases, not of words.</summary>
    private const string Chinese = "的了是在我你您他她它们这那有不没很也都就和与及而但还又吗呢吧啊呀哦被把给让对从到要会能可以说着过个一些点下上里最太更挺真再才只么什怎谁哪几多少好等后前时所之其此因为如果已经非常感觉觉得希望";

    public static bool IsEnglish(string word) => English.Contains(word);

    public static bool IsChinese(char character) => Chinese.Contains(character);
}
