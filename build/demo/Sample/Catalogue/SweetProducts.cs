using static Demo.Sample.Catalogue.ProductTraits;

namespace Demo.Sample.Catalogue;

internal static class SweetProducts
{
    public static readonly SampleProduct[] All =
    [
        new("SWE-001", "Butter Shortbread, 200 g", "黄油酥饼 200克", 6.20m, "Old Bakery", "Four ingredients and a slow oven.", "四种原料，慢火烘焙。", Homepage),
        new("SWE-002", "Dark Chocolate 72 %, 100 g", "72%黑巧克力 100克", 5.40m, "Cacao Norte", "From one cooperative in Peru.", "秘鲁单一合作社可可。"),
        new("SWE-003", "Milk Chocolate with Sea Salt, 100 g", "海盐牛奶巧克力 100克", 5.40m, "Cacao Norte", "Sweet first, then the salt.", "先甜后咸。"),
        new("SWE-004", "Osmanthus Cakes, 8 pieces", "桂花糕 8块", 9.80m, "West Lake Tea House", "Soft rice cakes with blossoms.", "软糯米糕，桂花飘香。"),
        new("SWE-005", "Almond Biscotti, 250 g", "杏仁脆饼 250克", 7.90m, "Old Bakery", "Baked twice, made for dipping.", "两次烘烤，蘸咖啡绝配。"),
        new("SWE-006", "Linden Honey, 500 g", "椴树蜂蜜 500克", 11.50m, "Meadow & Co", "From hives in town.", "城市蜂箱所产。"),
        new("SWE-007", "Candied Ginger, 150 g", "糖姜 150克", 6.80m, "Old Bakery", "Warm and sharp.", "辛辣温暖。"),
        new("SWE-008", "Gingerbread Hearts, 300 g", "姜饼心 300克", 8.90m, "Old Bakery", "Only before Christmas.", "仅圣诞节前供应。", WinterOnly),
        new("SWE-009", "Sesame Brittle, 180 g", "芝麻糖 180克", 5.90m, "Meadow & Co", "Black and white sesame in malt.", "黑白芝麻麦芽糖。"),
    ];
}
