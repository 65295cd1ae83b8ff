using static Demo.Sample.Catalogue.ProductTraits;

namespace Demo.Sample.Catalogue;

internal static class KitchenProducts
{
    public static readonly SampleProduct[] All =
    [
        new("KIT-001", "Brass Scoop", "黄铜量勺", 12.50m, "Norrland", "Ten grams, level.", "平勺十克。"),
        new("KIT-002", "Scale with Timer, 0.1 g", "计时电子秤 0.1克", 49.00m, "Torino", "Weighs and counts seconds.", "称重与计时。", Homepage),
        new("KIT-003", "Airtight Canister, 500 g", "密封储物罐 500克", 23.00m, "Norrland", "Keeps beans for a month.", "咖啡豆保鲜一个月。"),
        new("KIT-004", "Tea Tin, 100 g", "茶叶罐 100克", 11.00m, "Norrland", "Double lid, lacquered.", "双盖漆面。"),
        new("KIT-005", "Linen Tea Towel, set of 2", "亚麻茶巾 2条装", 18.00m, "Atelier Ton", "Woven in Jutland.", "日德兰织造。"),
        new("KIT-006", "Milk Pitcher, 350 ml", "拉花缸 350毫升", 19.00m, "Torino", "For small flat whites.", "小杯馥芮白适用。"),
        new("KIT-007", "Thermometer, probe", "探针温度计", 16.50m, "Torino", "Answers in two seconds.", "两秒读数。"),
        new("KIT-008", "Bamboo Tray", "竹制茶盘", 34.00m, "Jingde Studio", "With a drawer for the water.", "带接水抽屉。"),
        new("KIT-009", "Cake Stand, oak", "橡木蛋糕架", 41.00m, "Atelier Ton", "Thirty centimetres across.", "直径三十厘米。", OutOfStock),
        new("KIT-010", "Water Filter Cartridges, 3 pieces", "滤水芯 3只装", 21.00m, "Norrland", "Four weeks each.", "每只使用四周。"),
    ];
}
