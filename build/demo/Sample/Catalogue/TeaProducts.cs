using static Demo.Sample.Catalogue.ProductTraits;

namespace Demo.Sample.Catalogue;

internal static class TeaProducts
{
    private const string Hill = "Hillside Gardens";
    private const string Lake = "West Lake Tea House";

    public static readonly SampleProduct[] All =
    [
        new("TEA-001", "Assam Breakfast, 250 g", "阿萨姆早餐红茶 250克", 9.90m, Hill, "Malty and strong; takes milk well.", "麦香浓郁，适合加奶。", Homepage),
        new("TEA-002", "Darjeeling First Flush, 100 g", "大吉岭春摘红茶 100克", 16.50m, Hill, "Light spring picking with a note of muscatel.", "清雅的春摘茶，带麝香葡萄香气。", Homepage),
        new("TEA-003", "Earl Grey with Bergamot, 200 g", "佛手柑伯爵茶 200克", 10.80m, Hill, "Black tea with oil of real bergamot.", "红茶配天然佛手柑精油。"),
        new("TEA-004", "Longjing Before the Rains, 100 g", "明前龙井 100克", 34.00m, Lake, "Pan-fired green tea of the first days of April.", "四月初采摘的炒青绿茶。", New),
        new("TEA-005", "Iron Goddess Oolong, 150 g", "铁观音乌龙茶 150克", 21.00m, Lake, "Half-rolled oolong with the scent of orchids.", "半球形乌龙茶，兰花香。"),
        new("TEA-006", "Jasmine Pearls, 100 g", "茉莉龙珠 100克", 18.90m, Lake, "Green tea scented with blossoms for seven nights.", "七窨茉莉花茶。", Homepage),
        new("TEA-007", "Sencha of Uji, 100 g", "宇治煎茶 100克", 17.40m, "Uji Nishi", "Steamed green tea, grassy and sweet.", "蒸青绿茶，清新回甘。"),
        new("TEA-008", "Ceremonial Matcha, 30 g", "仪式级抹茶 30克", 26.00m, "Uji Nishi", "Stone-milled for thick and thin tea.", "石磨抹茶，浓茶薄茶皆宜。", OutOfStock),
        new("TEA-009", "Aged Pu-erh Cake, 357 g", "陈年普洱茶饼 357克", 58.00m, Lake, "Ripe tea pressed in 2014, deep and smooth.", "2014年压制熟普，醇厚顺滑。", TeaClubOnly),
        new("TEA-010", "Peppermint and Nettle, 80 g", "薄荷荨麻草本茶 80克", 6.40m, "Meadow & Co", "Cooling herbs without caffeine.", "清凉草本茶，不含咖啡因。"),
        new("TEA-011", "Rooibos Vanilla, 200 g", "香草路易波士茶 200克", 8.20m, "Meadow & Co", "Red bush from the Cederberg with real vanilla.", "南非红灌木茶配天然香草。"),
        new("TEA-012", "Winter Spice Tea, 150 g", "冬日香料茶 150克", 9.20m, "Meadow & Co", "Cinnamon, orange and clove.", "肉桂、橙皮与丁香。", WinterOnly),
    ];
}
