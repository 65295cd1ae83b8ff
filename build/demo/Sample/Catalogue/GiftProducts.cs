using static Demo.Sample.Catalogue.ProductTraits;

namespace Demo.Sample.Catalogue;

internal static class GiftProducts
{
    private const string House = "Tea & Home Selection";

    public static readonly SampleProduct[] All =
    [
        new("GIF-001", "Tea Discovery Box, 12 teas", "十二味探索茶礼盒", 39.00m, House, "Twelve small tins and a booklet.", "十二小罐与手册。", Homepage),
        new("GIF-002", "Coffee Discovery Box, 6 coffees", "六味咖啡探索礼盒", 42.00m, House, "Six origins of 60 g.", "六个产地各60克。"),
        new("GIF-003", "Afternoon for Two", "双人下午茶礼盒", 54.00m, House, "Darjeeling, shortbread and two mugs.", "大吉岭、酥饼与两只马克杯。"),
        new("GIF-004", "Advent Calendar, 24 teas", "二十四味圣诞倒数茶历", 46.00m, House, "A tea for each day of Advent.", "圣诞倒数每日一茶。", WinterOnly),
        new("GIF-005", "Matcha Starter Set", "抹茶入门套装", 69.00m, "Uji Nishi", "Bowl, whisk and 30 g of matcha.", "茶碗、茶筅与30克抹茶。"),
        new("GIF-006", "Honey and Herbs Box", "蜂蜜香草礼盒", 28.00m, "Meadow & Co", "Honey, nettle tea and candied ginger.", "蜂蜜、草本茶与糖姜。"),
        new("GIF-007", "Wrapping and Card", "礼品包装与贺卡", 4.50m, House, "Your words, our handwriting.", "您的话语，我们手写。"),
        new("GIF-008", "Mid-Autumn Tin", "中秋茶礼罐", 36.00m, "West Lake Tea House", "Oolong and osmanthus cakes.", "乌龙茶与桂花糕。"),
        new("GIF-009", "Shop Tote, second choice", "帆布袋（微瑕）", 9.00m, House, "Only in the outlet.", "仅限奥特莱斯店。", SecondStoreOnly),
    ];
}
