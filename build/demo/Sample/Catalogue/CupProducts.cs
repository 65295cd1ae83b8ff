using static Demo.Sample.Catalogue.ProductTraits;

namespace Demo.Sample.Catalogue;

internal static class CupProducts
{
    public static readonly SampleProduct[] All =
    [
        new("CUP-001", "Stoneware Mug, moss", "苔绿炻器马克杯", 14.00m, "Atelier Ton", "350 ml, each glaze a little different.", "350毫升，每只釉色略有不同。", Homepage),
        new("CUP-002", "Stoneware Mug, sand", "沙色炻器马克杯", 14.00m, "Atelier Ton", "350 ml, dishwasher safe.", "350毫升，可机洗。"),
        new("CUP-003", "Double-walled Glasses, set of 2", "双层玻璃杯 2只装", 22.00m, "Klar", "Hot tea, cool fingers.", "热茶不烫手。"),
        new("CUP-004", "Gaiwan, white porcelain", "白瓷盖碗", 24.00m, "Jingde Studio", "150 ml with saucer.", "150毫升，配杯托。"),
        new("CUP-005", "Yixing Teapot, 220 ml", "宜兴紫砂壶 220毫升", 96.00m, "Jingde Studio", "Thrown by hand, best kept for one tea.", "手工制作，宜专茶专壶。"),
        new("CUP-006", "Glass Teapot with Strainer, 1 l", "带滤网玻璃茶壶 1升", 38.00m, "Klar", "Watch the leaves open.", "静观茶叶舒展。"),
        new("CUP-007", "Espresso Cups, set of 4", "浓缩咖啡杯 4只装", 28.00m, "Atelier Ton", "Thick walls, 70 ml.", "厚壁，70毫升。"),
        new("CUP-008", "Travel Tumbler, 0.4 l", "随行保温杯 0.4升", 29.90m, "Norrland", "Tight, and warm for six hours.", "密封防漏，保温六小时。", New),
        new("CUP-009", "Matcha Bowl with Whisk", "抹茶碗与茶筅", 44.00m, "Uji Nishi", "Bowl, bamboo whisk and spoon.", "茶碗、茶筅与茶杓。"),
        new("CUP-010", "Summer Pitcher, 2 l", "夏日冷饮壶 2升", 26.00m, "Klar", "Withdrawn after the summer.", "夏季后下架。", Unpublished),
    ];
}
