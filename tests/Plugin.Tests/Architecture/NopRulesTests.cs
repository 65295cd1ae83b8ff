using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using FluentMigrator.Builders.Create.Table;
using Microsoft.AspNetCore.Mvc;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Engine.Duplicates;
using Nop.Plugin.CustomerLoyalty.Engine.Service;
using Nop.Plugin.CustomerLoyalty.Engine.Quality;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Ledger;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Evaluation;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Features.Capture;
using Nop.Plugin.CustomerLoyalty.Features.Contacts;
using Nop.Plugin.CustomerLoyalty.Features.Cases;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Compensation;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Files;
using Nop.Plugin.CustomerLoyalty.Features.Duplicates;
using Nop.Plugin.CustomerLoyalty.Features.Duplicates.Merging;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Appointments;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Guides;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;
using Nop.Plugin.CustomerLoyalty.Features.Quality.Asking;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Blocks;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Experiments;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Hand;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Mails;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Data;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;
using Nop.Plugin.CustomerLoyalty.Platform.Tasks;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.ScheduleTasks;
using Nop.Web.Framework.Mvc.Filters;

namespace Plugin.Tests.Architecture;

/// <summary>Rule R8: what nopCommerce finds by name or by type, and says nothing of when it does not.</summary>
public partial class NopRulesTests
{
    private static readonly Type[] Mapped = [typeof(int), typeof(long), typeof(string), typeof(bool), typeof(decimal), typeof(DateTime), typeof(byte[]), typeof(Guid)];

    private static readonly IReadOnlyDictionary<string, string> English = Texts("en");
    private static readonly IReadOnlyDictionary<string, string> Chinese = Texts("zh");

    [Test]
    public void EveryAdminAction_AsksForAPermissionOfOurs()
    {
        var actions = PluginTypes.All.Where(typeof(LoyaltyAdminController).IsAssignableFrom)
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(method => !method.IsSpecialName && !method.IsDefined(typeof(NonActionAttribute))).ToList();

        Assert.That(actions, Has.Count.GreaterThan(5));
        foreach (var action in actions)
        {
            var asked = action.GetCustomAttributesData().Where(attribute => attribute.AttributeType == typeof(CheckPermissionAttribute)).ToList();
            Assert.That(asked, Is.Not.Empty, $"{action.DeclaringType!.Name}.{action.Name}");
            Assert.That(asked.SelectMany(attribute => attribute.ConstructorArguments).Select(argument => argument.Value as string), Has.Some.Matches<string?>(name => LoyaltyPermissions.All.Contains(name)));
        }
    }

    [Test]
    public void EveryController_IsAnAdminController_OrOneOfTheShopPages() =>
        Assert.That(PluginTypes.All.Where(type => typeof(ControllerBase).IsAssignableFrom(type) && !type.IsAbstract),
            Is.All.Matches<Type>(type => typeof(LoyaltyAdminController).IsAssignableFrom(type) || typeof(LoyaltyPublicController).IsAssignableFrom(type)));

    /// <summary>
    /// Whoever can forget a person can also tell him what there is about him. The index of words holds nothing but the account's own name, address
    /// and number once more.
    /// </summary>
    [Test]
    public void EveryPersonalData_IsExportedToThePerson() =>
        Assert.That(PluginTypes.All.Where(type => typeof(IPersonalData).IsAssignableFrom(type) && !type.IsInterface && !typeof(IPersonalExport).IsAssignableFrom(type)).Select(type => type.Name),
            Is.EqualTo(new[] { "CustomerWords" }));

    [Test]
    public void EveryWritingAction_IsAPost()
    {
        var writing = PluginTypes.All.Where(typeof(LoyaltyAdminController).IsAssignableFrom)
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(method => method.GetCustomAttributesData().All(attribute => attribute.AttributeType != typeof(HttpPostAttribute)))
            .Where(method => Writing().IsMatch(method.Name));
        Assert.That(writing.Select(method => method.Name), Is.Empty);
    }

    [Test]
    public void EveryPropertyOfAnEntity_IsAColumn_AndTextsHaveALength()
    {
        foreach (var entity in LoyaltyTables.Entities)
        {
            Assert.That(entity.Name, Does.StartWith("Loyalty"));
            var stored = entity.GetProperties().Where(property => property.CanWrite && property.Name != "Id").ToList();
            foreach (var property in stored)
                Assert.That(Mapped, Does.Contain(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType), $"{entity.Name}.{property.Name}");

            var lengths = BuilderSourceOf(entity);
            foreach (var text in stored.Where(property => property.PropertyType == typeof(string)))
                Assert.That(lengths, Does.Match($@"nameof\({entity.Name}\.{text.Name}\)\)\s*\.AsString\((\d+|FactKeys\.MaxLength)\)"), $"{entity.Name}.{text.Name}");
            foreach (var money in stored.Where(property => property.PropertyType == typeof(decimal)))
                Assert.That(lengths, Does.Match($@"nameof\({entity.Name}\.{money.Name}\)\)\s*\.AsDecimal\(\d+, \d+\)"), $"{entity.Name}.{money.Name}");
        }
    }

    [Test]
    public void EveryEntityOfOurs_HasATable() =>
        Assert.That(PluginTypes.All.Where(type => typeof(Nop.Core.BaseEntity).IsAssignableFrom(type) && !type.IsAbstract), Is.EquivalentTo(LoyaltyTables.Entities));

    [Test]
    public void EveryTask_Exists_AndIsInstalled() =>
        Assert.That(TaskInstaller.All.Select(task => task.Task), Is.EquivalentTo(PluginTypes.All.Where(type => typeof(IScheduleTask).IsAssignableFrom(type) && !type.IsAbstract)));

    [Test]
    public void BothLanguages_HaveTheSameTexts_AndTheSamePlaces()
    {
        Assert.That(Chinese.Keys, Is.EquivalentTo(English.Keys));
        foreach (var (key, text) in English)
            Assert.That(Places().Matches(Chinese[key]).Select(place => place.Value[1]).Order(), Is.EqualTo(Places().Matches(text).Select(place => place.Value[1]).Order()), key);
        Assert.That(Chinese.Where(text => text.Value.Length > 0 && !Han().IsMatch(text.Value)).Select(text => text.Key), Is.Empty, "not translated");
    }

    [Test]
    public void EveryTextThatIsUsed_Exists()
    {
        var used = PluginSource.CSharp.Concat(PluginSource.Views)
            .SelectMany(file => Keys().Matches(file.Value).Select(match => (File: file.Key, Key: match.Value.Trim('"'))))
            .Where(text => !text.Key.EndsWith('.') && text.Key != "Plugins.Misc.CustomerLoyalty");
        Assert.That(used.Where(text => !English.ContainsKey(text.Key)).Distinct(), Is.Empty);
    }

    [Test]
    public void EveryTextOfAForm_HasItsHint()
    {
        var labelled = PluginTypes.All.SelectMany(type => type.GetProperties())
            .SelectMany(property => property.GetCustomAttributesData().Where(attribute => attribute.AttributeType.Name == "NopResourceDisplayNameAttribute"))
            .Select(attribute => (string)attribute.ConstructorArguments[0].Value!).Distinct().ToList();
        Assert.That(labelled, Is.Not.Empty);
        Assert.That(labelled.SelectMany(key => new[] { key, key + ".Hint" }).Where(key => !English.ContainsKey(key)), Is.Empty);
    }

    [Test]
    public void TextsThatAreComposed_Exist()
    {
        const string Prefix = "Plugins.Misc.CustomerLoyalty.";
        var composed = Enum.GetNames<CaptureCounter>().Select(name => $"{Prefix}Health.Counter.{name}")
            .Concat(typeof(LoyaltyMenu).GetFields().Where(name => name.Name != nameof(LoyaltyMenu.Root)).Select(name => $"{Prefix}{((string)name.GetRawConstantValue()!)["CustomerLoyalty.".Length..]}"))
            .Concat(LoyaltyPermissions.All.Select(name => $"Security.Permission.{name}"))
            .Concat(TaskInstaller.All.Select(task => $"{Prefix}Health.TaskName.{TaskNames.RunOf(task.Task)}"))
            .Concat(EnumTexts<FactKind>()).Concat(EnumTexts<FactFamily>()).Concat(EnumTexts<OrderState>()).Concat(EnumTexts<UninstallChoice>())
            .Concat(EnumTexts<ActionKind>()).Concat(EnumTexts<ActionSourceKind>()).Concat(EnumTexts<ActionState>()).Concat(EnumTexts<ActionReason>()).Concat(EnumTexts<SuppressionReason>())
            .Concat(Enum.GetNames<BlockStrategy>().Select(name => $"{Prefix}Blocks.{name}")).Concat(EnumTexts<BlockStrategy>()).Concat(EnumTexts<BlockPage>())
            .Concat(EnumTexts<LetterOrders>()).Concat(EnumTexts<GuideMoment>()).Concat(EnumTexts<AppointmentState>())
            .Concat(new[] { "Tasks", "Promises", "Appointments", "NextActions" }.Select(name => $"{Prefix}MyDay.{name}"))
            .Concat(new[] { "PromisesKept", "SettledAtOnce", "TasksInTime", "MinutesEach", "ServiceLevels", "Reopened", "Satisfaction", "Assurance", "Empathy", "Recovery" }.Select(name => $"{Prefix}Staff.{name}"))
            .Concat(EnumTexts<FollowUpKind>()).Concat(EnumTexts<FollowUpState>())
            .Concat(EnumTexts<ContactChannel>()).Concat(EnumTexts<ContactDirection>()).Concat(EnumTexts<ContactOutcome>()).Concat(EnumTexts<PromiseState>())
            .Concat(new[] { "Valid", "Expired", "Revoked" }.Select(name => $"{Prefix}CallerKeys.State.{name}"))
            .Concat(EnumTexts<Arm>()).Concat(EnumTexts<MerchantTouch>()).Concat(EnumTexts<RuleKind>()).Concat(EnumTexts<RuleSubject>()).Concat(EnumTexts<EvaluatedList>())
            .Concat(Enum.GetNames<MailBlockKind>().Skip(1).Select(name => $"{Prefix}Blocks.Mail.{name}"))
            .Concat(BlockZones.All.Select(zone => $"{Prefix}Blocks.Zone.{zone}"))
            .Concat(PluginSource.CSharp.Where(file => file.Key.StartsWith("Features/Recommendations/", StringComparison.Ordinal))
                .SelectMany(file => BlockTexts().Matches(file.Value)).Select(match => $"{Prefix}Blocks.{match.Groups[1].Value}"))
            .Concat(PluginSource.CSharp.SelectMany(file => Advice().Matches(file.Value)).SelectMany(match => new[] { $"{Prefix}Health.Advice.{match.Groups[1].Value}", $"{Prefix}Health.Advice.{match.Groups[1].Value}.ToDo" }))
            .Concat(PluginSource.CSharp.SelectMany(file => Steps().Matches(file.Value)).SelectMany(match => new[] { "", ".Done", ".ToDo" }.Select(end => $"{Prefix}Steps.{match.Groups[1].Value}{end}")))
            .Concat(PluginSource.CSharp.SelectMany(file => Formatted().Matches(file.Value)).Select(match => $"{Prefix}Timeline.{match.Groups[1].Value}"))
            .Concat(PluginSource.CSharp.SelectMany(file => Exported().Matches(file.Value)).Select(match => $"{Prefix}MyData.Kind.{match.Groups[1].Value}"))
            .Concat(EnumTexts<EarningKind>()).Concat(EnumTexts<EarningStacking>()).Concat(EnumTexts<PointRounding>()).Concat(EnumTexts<GrantSource>()).Concat(EnumTexts<GrantState>())
            .Concat(Enum.GetNames<EarningRefusal>().Select(name => $"{Prefix}Earning.Because.{name}")).Concat(Enum.GetNames<RuleProblemKind>().Select(name => $"{Prefix}Earning.Problem.{name}"))
            .Concat(Enum.GetNames<GrantSource>().Select(name => $"{Prefix}Points.For.{name}")).Concat(Enum.GetNames<PointLineKind>().Where(name => name != "Activated").Select(name => $"{Prefix}Points.Line.{name}"))
            .Concat(EnumTexts<CaseState>()).Concat(EnumTexts<CaseStep>()).Concat(EnumTexts<CaseChange>()).Concat(EnumTexts<CaseSource>()).Concat(EnumTexts<CasePriority>()).Concat(EnumTexts<ServiceClockKind>()).Concat(EnumTexts<CompensationKind>()).Concat(EnumTexts<CompensationState>())
            .Concat(Enum.GetNames<ClockState>().Select(name => $"{Prefix}Cases.Clock.{name}")).Concat(Enum.GetNames<CaseState>().Select(name => $"{Prefix}Cases.ShopState.{name}")).Concat(Enum.GetNames<CaseStep>().Select(name => $"{Prefix}Cases.Step.{name}.Hint"))
            .Concat(Enum.GetNames<FileProblem>().Where(name => name != "None").Select(name => $"{Prefix}Cases.File.{name}")).Concat(Enum.GetNames<CaseOutcome>().Select(name => $"{Prefix}Cases.Outcome.{name}")).Concat(Enum.GetNames<CompensationOutcome>().Select(name => $"{Prefix}Cases.Compensated.{name}"))
            .Concat(PluginSource.CSharp.Where(file => file.Key.StartsWith("Features/Cases/", StringComparison.Ordinal)).SelectMany(file => CaseKeys().Matches(file.Value)).Select(match => Prefix + match.Groups[1].Value))
            .Concat(PluginSource.Views.Where(view => view.Key.Contains("/Cases/", StringComparison.Ordinal)).SelectMany(view => ViewKeys().Matches(view.Value).Select(match => $"{Prefix}{(view.Value.Contains("CaseSetup.\";", StringComparison.Ordinal) ? "CaseSetup" : "Cases")}.{match.Groups[1].Value}")))
            .Concat(PluginSource.CSharp.SelectMany(file => Filled().Matches(file.Value)).Select(match => Prefix + match.Groups[1].Value))
            .Concat(Enum.GetNames<AskOutcome>().Select(name => $"{Prefix}Quality.Outcome.{name}"))
            .Concat(Enum.GetNames<QualityDimension>().Select(name => $"{Prefix}Quality.Fault.{name}"))
            .Concat(EnumTexts<QualityDimension>()).Concat(EnumTexts<DataGroup>()).Concat(EnumTexts<DataField>()).Concat(EnumTexts<DuplicateState>()).Concat(EnumTexts<MergeState>()).Concat(EnumTexts<MergeField>())
            .Concat(Enum.GetNames<DuplicateReasons>().Where(name => name != "None").Select(name => $"{Prefix}Duplicates.Reason.{name}"))
            .Concat(Enum.GetNames<MergeOutcome>().Where(name => name != "Done").Select(name => $"{Prefix}Duplicates.Outcome.{name}"))
            .Concat(PluginSource.CSharp.SelectMany(file => Owned().Matches(file.Value)).Select(match => $"{Prefix}Duplicates.Rows.{match.Groups[1].Value}"))
            .Concat(PluginSource.CSharp.SelectMany(file => Local().Matches(file.Value)).Select(match => Prefix + match.Groups[1].Value));
        Assert.That(composed.Where(key => !English.ContainsKey(key)).Distinct(), Is.Empty);
    }

    [Test]
    public void ChineseTexts_HaveChinesePunctuation() =>
        Assert.That(Texts("zh").Where(text => WesternPunctuation().IsMatch(text.Value)).Select(text => $"{text.Key}: {text.Value}"), Is.Empty);

    private static IEnumerable<string> EnumTexts<TEnum>() where TEnum : struct, Enum => Enum.GetNames<TEnum>().Select(name => $"Enums.{typeof(TEnum).FullName}.{name}");

    private static string BuilderSourceOf(Type entity) => string.Concat(PluginSource.CSharp.Values.Where(code => code.Contains($"NopEntityBuilder<{entity.Name}>", StringComparison.Ordinal)));

    private static IReadOnlyDictionary<string, string> Texts(string language) =>
        Directory.GetFiles(Path.Combine(PluginSource.Folder, "Platform", "Setup", "Locales", language), "*.json")
            .SelectMany(file => JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(file))!).ToDictionary();

    [GeneratedRegex(@"""Plugins\.Misc\.CustomerLoyalty[\w.]*""")]
    private static partial Regex Keys();

    [GeneratedRegex(@"\{\d(:\w+)?\}")]
    private static partial Regex Places();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Han();

    /// <summary>Behind a Chinese character, or before one.</summary>
    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}[,;:?!](?!\w+=)|[,;?!] ?\p{IsCJKUnifiedIdeographs}|\p{IsCJKUnifiedIdeographs}\(")]
    private static partial Regex WesternPunctuation();

    [GeneratedRegex(@"texts\.(?:Get|Fill)Async\(""([\w.]+)""")]
    private static partial Regex BlockTexts();

    [GeneratedRegex(@"""((?:Cases|CaseSetup)\.[A-Z][\w.]*\w)""")]
    private static partial Regex CaseKeys();

    [GeneratedRegex(@"T\(key \+ ""([A-Z][\w.]*\w)""\)")]
    private static partial Regex ViewKeys();

    [GeneratedRegex(@"new HealthAdvice\(""(\w+)""")]
    private static partial Regex Advice();

    [GeneratedRegex(@"new FirstStep\(""(\w+)""")]
    private static partial Regex Steps();

    [GeneratedRegex(@"(?:TextAsync\(|LocalePrefix\}\.)""?([A-Z][\w.]*\w)""")]
    private static partial Regex Local();

    [GeneratedRegex(@"words\.FillAsync\(""([A-Z][\w.]*\w)""")]
    private static partial Regex Filled();

    [GeneratedRegex(@"PersonalTable\.Of\(""([\w-]+)""")]
    private static partial Regex Exported();

    [GeneratedRegex(@"(?:AddOwnedRows<\w+>\(|string Kind => )""(\w+)""")]
    private static partial Regex Owned();

    [GeneratedRegex(@"FormatAsync\(""(\w+)""")]
    private static partial Regex Formatted();

    [GeneratedRegex("^(Save|Delete|Add|Insert|Update|Restart|Install|Remove|Set)")]
    private static partial Regex Writing();
}
