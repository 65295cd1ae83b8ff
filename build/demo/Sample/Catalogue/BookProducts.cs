using static Demo.Sample.Catalogue.ProductTraits;

namespace Demo.Sample.Catalogue;

internal static class BookProducts
{
    private const string Press = "Quiet Hour Press";

    public static readonly SampleProduct[] All =
    [
        new("BOO-001", "The Leaf and the Water", "叶与水", 24.00m, Press, "A history of tea in twelve journeys.", "十二段旅程中的茶史。"),
        new("BOO-002", "Coffee at Home", "在家做咖啡", 19.50m, Press, "From the first dripper to your own espresso.", "从第一只滤杯到自制浓缩。", Homepage),
        new("BOO-003", "A Year of Afternoons", "一年的下午茶", 22.00m, Press, "Fifty-two recipes for the tea table.", "五十二道茶点食谱。"),
        new("BOO-004", "Tea Houses of Hangzhou", "杭州茶馆", 29.00m, Press, "Photographs and addresses.", "影像与地址。"),
        new("BOO-005", "Notebook, squared", "方格笔记本", 9.00m, Press, "For tasting notes.", "用于品饮笔记。"),
        new("BOO-006", "Tasting Wheel Poster", "风味轮海报", 12.00m, Press, "Fifty by seventy centimetres.", "50×70厘米。"),
        new("BOO-007", "Brewing Guide (download)", "冲泡指南（电子版）", 4.90m, Press, "Tables for temperature and time, as PDF.", "温度与时间对照表，PDF。", Download),
        new("BOO-008", "Latte Art Course (download)", "拉花课程（电子版）", 18.00m, Press, "Six lessons on film.", "六节视频课程。", Download),
        new("BOO-009", "Sold-out Almanac 2019", "2019茶历（绝版）", 15.00m, Press, "No longer printed.", "不再印刷。", Deleted),
    ];
}
