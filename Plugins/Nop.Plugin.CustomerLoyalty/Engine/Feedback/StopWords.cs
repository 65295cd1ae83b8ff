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

    /// <summary>Characters that no word of a shop's matters holds: particles, pronouns, adverbs.</summary>
    private const string Chinese = "的了吗呢吧啊呀哦么我你您他她它们这那哪谁很也都就和与及而但又被把让着些太更挺才只是不没几怎什再个";

    /// <summary>Characters that may begin such a word, but end none, and the other way round: 会员 and 功能 are words, 机会 is hardly one, 能用 is none.</summary>
    private const string NotLast = "在给对从到要会可以说得还为已最更真好多少";
    private const string NotFirst = "在给对从得能可以还已最真多少里";

    private static readonly HashSet<string> Phrases = new(StringComparer.Ordinal)
    {
        "感觉", "觉得", "希望", "因为", "如果", "已经", "非常", "以后", "以前", "之前", "之后", "时候", "一点", "一下", "一次", "有点", "有时", "有人", "没有", "还有", "真的", "所以", "然后", "最后", "需要", "起来",
        "说了", "过了", "说好", "过来", "上来", "下来", "出来", "回来", "一起", "一直", "一样", "其他", "其实", "下次", "上次", "每次", "今天", "昨天", "明天", "现在", "后来", "等等"
    };

    public static bool IsEnglish(string word) => English.Contains(word);

    /// <summary>Of two characters or more.</summary>
    public static bool IsChinese(string word) => Phrases.Contains(word) || NotFirst.Contains(word[0]) || NotLast.Contains(word[^1]) || word.Any(character => Chinese.Contains(character));
}
