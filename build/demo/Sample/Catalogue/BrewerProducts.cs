using static Demo.Sample.Catalogue.ProductTraits;

namespace Demo.Sample.Catalogue;

internal static class BrewerProducts
{
    public static readonly SampleProduct[] All =
    [
        new("BRW-001", "Gooseneck Kettle, 0.9 l", "鹅颈细口壶 0.9升", 79.00m, "Norrland", "Holds any temperature between 40 and 100 °C.", "40至100摄氏度恒温。", Homepage),
        new("BRW-002", "Stovetop Kettle, 1.5 l", "炉灶鸣笛水壶 1.5升", 45.00m, "Norrland", "Enamelled steel with a whistle that is not shrill.", "搪瓷钢制，哨音柔和。"),
        new("BRW-003", "Glass Dripper with Stand", "玻璃滤杯与支架", 32.50m, "Klar", "Pour-over for one to three cups.", "一至三杯手冲滤杯。"),
        new("BRW-004", "Paper Filters, 100 pieces", "咖啡滤纸 100张", 5.90m, "Klar", "Unbleached, for the glass dripper.", "未漂白，适配玻璃滤杯。"),
        new("BRW-005", "French Press, 8 cups", "法压壶 8杯", 36.00m, "Klar", "Double-walled steel keeps it hot.", "双层钢壁保温。"),
        new("BRW-006", "Moka Pot, 6 cups", "摩卡壶 6杯", 34.90m, "Torino", "Aluminium pot for the stove.", "铝制炉灶摩卡壶。"),
        new("BRW-007", "Hand Grinder, steel burrs", "钢磨芯手摇磨豆机", 89.00m, "Torino", "Thirty clicks from Turkish to press.", "三十档刻度，从土耳其到法压。"),
        new("BRW-008", "Burr Grinder, electric", "电动磨豆机", 169.00m, "Torino", "Doses by time, quiet enough for mornings.", "定时出粉，清晨也安静。", Reduced),
        new("BRW-009", "Tea Strainer, fine mesh", "细网茶漏", 8.50m, "Norrland", "Sits in every mug.", "适合各种杯子。"),
        new("BRW-010", "Cleaning Tablets, 20 pieces", "清洁片 20片", 9.40m, "Torino", "Descale once a month.", "每月除垢一次。"),
    ];
}
