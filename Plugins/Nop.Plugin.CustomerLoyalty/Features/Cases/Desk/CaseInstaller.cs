using Nop.Plugin.CustomerLoyalty.Engine.Service;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Service;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;
using Nop.Services.Helpers;
using Nop.Services.Localization;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Desk;

/// <summary>What a shop begins with: a queue with office hours, categories, promises and a few answers. Nothing is added where the shop has something of its own.</summary>
public class CaseInstaller(CaseShelfStore shelf, ServiceStore service, ILanguageService languages, IDateTimeHelper times, ILocalizedEntityService translations) : IFeatureInstaller
{
    private const string Hours = "Mon 09:00-12:00, 13:00-18:00\nTue 09:00-12:00, 13:00-18:00\nWed 09:00-12:00, 13:00-18:00\nThu 09:00-12:00, 13:00-18:00\nFri 09:00-12:00, 13:00-18:00";

    private static readonly (string SystemName, string Name, string Chinese, CasePriority Priority, bool IsPublic)[] Categories =
    [
        ("delivery", "Delivery", "配送", CasePriority.Normal, true),
        ("product", "Product or quality", "商品或质量", CasePriority.Normal, true),
        ("return", "Return or refund", "退货或退款", CasePriority.Normal, true),
        ("invoice", "Invoice or payment", "发票或付款", CasePriority.Normal, true),
        ("service", "Our service", "我们的服务", CasePriority.High, true),
        ("other", "Something else", "其他", CasePriority.Low, true),
        ("survey", "Low score in a survey", "问卷评分偏低", CasePriority.High, false)
    ];

    private static readonly (CasePriority Priority, int First, int Next, int Solution)[] Levels =
    [
        (CasePriority.Urgent, 60, 120, 480), (CasePriority.High, 240, 240, 960), (CasePriority.Normal, 480, 480, 2400), (CasePriority.Low, 960, 960, 4800)
    ];

    private static readonly (string Name, string Text, string Chinese)[] Answers =
    [
        ("Apology", "Hello %Customer.FirstName%,\n\nI am sorry for the trouble you had with this. I have looked into it and \n\nKind regards\n%Agent.Name%", "%Customer.FirstName%，您好：\n\n非常抱歉给您带来不便。我已核实情况，\n\n此致\n%Agent.Name%"),
        ("A question back", "Hello %Customer.FirstName%,\n\nthank you for writing. So that I can help you with case %Case.Number%, please tell me\n\nKind regards\n%Agent.Name%", "%Customer.FirstName%，您好：\n\n感谢您的来信。为了处理工单 %Case.Number%，请告诉我\n\n此致\n%Agent.Name%"),
        ("Settled", "Hello %Customer.FirstName%,\n\nthis is settled now: \n\nThank you for your patience.\n%Agent.Name%", "%Customer.FirstName%，您好：\n\n您的问题现已处理完毕：\n\n感谢您的耐心等待。\n%Agent.Name%")
    ];

    public async Task InstallAsync()
    {
        if ((await shelf.QueuesAsync()).Count > 0)
            return;
        var calendar = new LoyaltyServiceCalendar { Name = "Office hours", ZoneId = times.DefaultStoreTimeZone.Id, Shifts = Hours };
        await service.SaveAsync(calendar);
        var queue = new LoyaltyCaseQueue { Name = "Service", CalendarId = calendar.Id, IsForEverythingElse = true };
        await shelf.SaveAsync(queue);
        var chinese = (await languages.GetAllLanguagesAsync(true)).FirstOrDefault(language => language.LanguageCulture.StartsWith("zh", StringComparison.OrdinalIgnoreCase));
        var order = 0;
        foreach (var (systemName, name, translated, priority, isPublic) in Categories)
        {
            var category = new LoyaltyCaseCategory { SystemName = systemName, Name = name, QueueId = queue.Id, PriorityId = (int)priority, IsPublic = isPublic, IsActive = true, DisplayOrder = ++order };
            if (await shelf.TrySaveAsync(category) && chinese is not null)
                await translations.SaveLocalizedValueAsync(category, one => one.Name, translated, chinese.Id);
        }

        foreach (var (priority, first, next, solution) in Levels)
            await service.SaveAsync((int)priority, 0, (first, next, solution));
        foreach (var (name, text, translated) in Answers)
        {
            await shelf.SaveAsync(new LoyaltyAnswerTemplate { Name = name, Text = text });
            if (chinese is not null)
                await shelf.SaveAsync(new LoyaltyAnswerTemplate { Name = name, Text = translated, LanguageId = chinese.Id });
        }
    }
}
