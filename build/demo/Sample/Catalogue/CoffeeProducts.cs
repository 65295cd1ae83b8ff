using static Demo.Sample.Catalogue.ProductTraits;

namespace Demo.Sample.Catalogue;

internal static class CoffeeProducts
{
    private const string Harbour = "Harbour Roasters";

    public static readonly SampleProduct[] All =
    [
        new("COF-001", "House Espresso, 500 g", "招牌意式浓缩 500克", 15.90m, Harbour, "Chocolate and hazelnut; beans or ground.", "巧克力与榛子风味，可选豆或粉。", Homepage),
        new("COF-002", "Yirgacheffe Washed, 250 g", "耶加雪菲水洗 250克", 13.50m, Harbour, "Jasmine and lemon in a light roast.", "浅烘，茉莉与柠檬香。"),
        new("COF-003", "Huila Colombia, 250 g", "哥伦比亚慧兰 250克", 11.90m, Harbour, "Red apple, caramel, a round body.", "红苹果与焦糖，口感圆润。"),
        new("COF-004", "Sumatra Lintong, 250 g", "苏门答腊林东 250克", 12.40m, Harbour, "Earthy and full, little acidity.", "醇厚低酸，泥土气息。"),
        new("COF-005", "Swiss Water Decaf, 250 g", "瑞士水处理低因咖啡 250克", 12.90m, Harbour, "All of the evening, none of the caffeine.", "夜晚也能安心享用的低因咖啡。"),
        new("COF-006", "Yunnan Natural, 250 g", "云南日晒 250克", 14.20m, "Pu'er Highlands", "Dried cherry and plum from Menglian.", "孟连产区，樱桃干与李子风味。", New),
        new("COF-007", "Cold Brew Bags, 8 pieces", "冷萃咖啡包 8袋", 9.60m, Harbour, "In the fridge tonight, in the glass tomorrow.", "今晚冷藏，明早即饮。"),
        new("COF-008", "Geisha Panama, 100 g", "巴拿马瑰夏 100克", 39.00m, "Pu'er Highlands", "A few kilograms a year, bergamot and papaya.", "每年仅数公斤，佛手柑与木瓜香。", TeaClubOnly),
        new("COF-009", "Instant Single Origin, 10 sachets", "单一产地速溶咖啡 10条", 11.00m, Harbour, "For trains and tents.", "旅途与露营之选。", OutOfStock),
    ];
}
