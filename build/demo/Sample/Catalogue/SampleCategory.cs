namespace Demo.Sample.Catalogue;

public sealed record SampleCategory(
    string Name, string ChineseName, string Description, string ChineseDescription, IReadOnlyList<SampleProduct> Products)
{
    public static IReadOnlyList<SampleCategory> All { get; } =
    [
        new("Tea", "茶", "Leaf teas from small gardens, packed fresh.", "来自小型茶园的散装茶叶，新鲜包装。", TeaProducts.All),
        new("Coffee", "咖啡", "Roasted every Tuesday, sent on Wednesday.", "每周二烘焙，周三发货。", CoffeeProducts.All),
        new("Kettles & Brewers", "水壶与冲煮器具", "Everything between water and cup.", "从水到杯的一切器具。", BrewerProducts.All),
        new("Cups & Pots", "杯与壶", "Stoneware, glass and porcelain for every day.", "日用的炻器、玻璃与瓷器。", CupProducts.All),
        new("Sweets", "甜点", "Biscuits, chocolate and honey to go with it.", "佐茶的饼干、巧克力与蜂蜜。", SweetProducts.All),
        new("Books", "图书", "Reading for a slow afternoon.", "适合悠闲午后的读物。", BookProducts.All),
        new("Gifts", "礼品", "Boxes and sets that need no explanation.", "无需多言的礼盒与套装。", GiftProducts.All),
        new("Kitchen", "厨房", "Small tools that last.", "经久耐用的小工具。", KitchenProducts.All),
    ];
}
