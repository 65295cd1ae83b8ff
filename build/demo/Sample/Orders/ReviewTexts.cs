namespace Demo.Sample.Orders;

internal static class ReviewTexts
{
    private static readonly (string Title, string Text)[][] English =
    [
        [("Disappointed", "Arrived damaged and nobody answered my mail for a week."), ("Not again", "Stale. I have had better from the supermarket.")],
        [("Not for me", "Weaker than the description promises."), ("Hm", "Looks good, but the lid does not close properly.")],
        [("Fine", "Does what it should, nothing more."), ("All right", "Good product, delivery took long.")],
        [("Very good", "Fresh and well packed. I would order it again."), ("Happy", "Exactly as described, quick delivery.")],
        [("Wonderful", "The best I have had in years."), ("Every morning", "Third order already; the whole family likes it."), ("Perfect gift", "My sister was delighted.")],
    ];

    private static readonly (string Title, string Text)[][] Chinese =
    [
        [("很失望", "收到时已破损，联系客服一周没有回复。")],
        [("一般偏差", "味道比描述的淡。")],
        [("还可以", "中规中矩，物流有点慢。")],
        [("不错", "新鲜，包装仔细，会回购。")],
        [("非常喜欢", "多年来喝过最好的一款。"), ("家人都爱", "已经第三次购买了。")],
    ];

    public static (string Title, string Text) Pick(int rating, bool chinese, SampleRandom random) =>
        random.Pick((chinese ? Chinese : English)[rating - 1]);
}
