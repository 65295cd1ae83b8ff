using System.Text.RegularExpressions;
using Demo.Data;
using Nop.Core.Caching;
using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Messages;
using Nop.Core.Events;
using Nop.Plugin.CustomerLoyalty;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;
using Nop.Plugin.CustomerLoyalty.Platform.Setup.Messages;
using Nop.Services.Localization;
using Nop.Services.Messages;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("E3")]
public partial class MessageTemplateTests(DatabaseKind kind) : ShopTests
{
    private const int English = 1;
    private const int Chinese = 2;

    protected override ShopSetup Setup => new() { Kind = kind };

    [Test]
    [Category("B2")]
    public async Task AskCustomer_Installed_SpeaksBothLanguagesAndHasASender()
    {
        var template = await Template();

        var (english, chinese) = (MessageFiles.InEnglish(template.Name), MessageFiles.Translation(template.Name, "zh-CN")!);
        Assert.That((template.IsActive, template.EmailAccountId, template.LimitedToStores), Is.EqualTo((true, (await Shop.Rows<EmailAccount>()).Single().Id, false)));
        Assert.That((await Subject(template, English), await Body(template, English)), Is.EqualTo((english.Subject, english.Body)));
        Assert.That((await Subject(template, Chinese), await Body(template, Chinese)), Is.EqualTo((chinese.Subject, chinese.Body)));
        Assert.That(await Shop.With<ILocalizationService, string>(texts => texts.GetResourceAsync($"Admin.ContentManagement.MessageTemplates.Description.{template.Name}", Chinese)), Does.Contain("客户"));
    }

    [Test]
    public async Task DefaultSender_Gone_TheFirstAccountSends()
    {
        await Shop.Insert(new EmailAccount { Email = "second@demo.shop", Host = "127.0.0.1" });
        await Shop.SaveShopSetting<EmailAccountSettings>(settings => settings.DefaultEmailAccountId = 77);
        await Forget();

        await Install();

        Assert.That((await Template()).EmailAccountId, Is.EqualTo((await Shop.Rows<EmailAccount>())[0].Id));
    }

    [Test]
    public async Task Repeated_KeepsWhatTheShopWrote()
    {
        await Edit();

        await Install();

        await AssertEdited();
    }

    [Test]
    [Category("K4")]
    public async Task KeptData_AReinstallFindsTheEditedMail()
    {
        await Edit();
        await Shop.Configure(settings => settings.UninstallChoiceId = (int)UninstallChoice.KeepData);

        await Shop.Store.Plugins.UninstallAsync(CustomerLoyaltyDefaults.SystemName);
        await Shop.Store.Plugins.InstallAsync(CustomerLoyaltyDefaults.SystemName);

        await AssertEdited();
    }

    [Test]
    public async Task AnotherTemplate_OutlivesUninstalling()
    {
        var other = new MessageTemplate { Name = "Shop.Own", Subject = "S", Body = "B" };
        await Shop.Insert(other);
        await Shop.With<ILocalizedEntityService>(texts => texts.SaveLocalizedValueAsync(other, row => row.Subject, "主题", Chinese));

        await Shop.With<MessageTemplateInstaller>(installer => installer.UninstallAsync());

        Assert.That((await Shop.Rows<MessageTemplate>()).Single().Name, Is.EqualTo("Shop.Own"));
        Assert.That((await Shop.Rows<LocalizedProperty>()).Single(text => text.LocaleKeyGroup == nameof(MessageTemplate)).LocaleValue, Is.EqualTo("主题"));
    }

    [Test]
    public async Task ALanguageAddedLater_IsCompletedOnDemand()
    {
        await Shop.Insert(new Language { Name = "繁體中文", LanguageCulture = "zh-TW", UniqueSeoCode = "tw", Published = true });
        await Shop.Get<IStaticCacheManager>().RemoveByPrefixAsync("Demo.language");
        var added = (await Shop.Rows<Language>())[^1].Id;
        await Edit();

        await Shop.With<FirstSteps>(steps => steps.CompleteLanguagesAsync());

        Assert.That(await Subject(await Template(), added), Is.EqualTo(MessageFiles.Translation(MessageTemplateNames.AskCustomer, "zh-CN")!.Subject));
        await AssertEdited();
    }

    [Test]
    public async Task Tokens_AskedForWithoutAGroup_AreOursAndEveryMailUsesNoOther()
    {
        var offered = await Offered([]);

        Assert.That(offered, Is.EquivalentTo(MessageTokens.Allowed));
        foreach (var text in MessageFiles.Names.SelectMany(name => new[] { MessageFiles.InEnglish(name), MessageFiles.Translation(name, "zh-CN")! }))
            Assert.That(Tokens().Matches(text.Subject + text.Body).Select(token => token.Value).Distinct(), Is.Not.Empty.And.SubsetOf(offered));
    }

    [Test]
    public async Task Tokens_OfAnotherTemplateOrOfAShopWithoutThePlugin_AreNotOffered()
    {
        Assert.That(await Offered(["Blog comment tokens"]), Is.Empty);

        await Shop.Configure(settings => settings.SigningKey = "");
        Assert.That(await Offered([]), Is.Empty);
    }

    private Task<IList<string>> Offered(string[] groups) => Shop.With<IEventPublisher, IList<string>>(async events =>
    {
        var asked = new AdditionalTokensAddedEvent { TokenGroups = groups };
        await events.PublishAsync(asked);
        return asked.AdditionalTokens;
    });

    private Task Install() => Shop.With<MessageTemplateInstaller>(installer => installer.InstallAsync());

    private Task Forget() => Shop.With<MessageTemplateInstaller>(installer => installer.UninstallAsync());

    private async Task Edit()
    {
        var template = await Template();
        template.Subject = "Our own words";
        await Shop.Change(template);
        await Shop.With<ILocalizedEntityService>(texts => texts.SaveLocalizedValueAsync(template, row => row.Subject, "我们自己的话", Chinese));
    }

    private async Task AssertEdited()
    {
        var template = await Template();
        Assert.That((template.Subject, await Subject(template, Chinese)), Is.EqualTo(("Our own words", "我们自己的话")));
    }

    private async Task<MessageTemplate> Template() =>
        (await Shop.With<IMessageTemplateService, IList<MessageTemplate>>(service => service.GetMessageTemplatesByNameAsync(MessageTemplateNames.AskCustomer))).Single();

    private Task<string> Subject(MessageTemplate template, int languageId) =>
        Shop.With<ILocalizationService, string>(texts => texts.GetLocalizedAsync(template, row => row.Subject, languageId));

    private Task<string> Body(MessageTemplate template, int languageId) =>
        Shop.With<ILocalizationService, string>(texts => texts.GetLocalizedAsync(template, row => row.Body, languageId));

    [GeneratedRegex(@"%[A-Z]\w*\.\w+%")]
    private static partial Regex Tokens();
}
