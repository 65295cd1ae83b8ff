using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Compensation;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Desk;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Files;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Links;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Mails;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Recovery;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Service;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Web;
using Nop.Plugin.CustomerLoyalty.Features.Duplicates;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases;

public static class CaseServices
{
    public static void AddCases(this IServiceCollection services)
    {
        services.AddScoped<CaseStore>();
        services.AddScoped<CaseEventStore>();
        services.AddScoped<CaseSideStore>();
        services.AddScoped<CaseFileStore>();
        services.AddScoped<CaseOrderStore>();
        services.AddScoped<CaseShelfStore>();
        services.AddScoped<ServiceStore>();
        services.AddScoped<CompensationStore>();
        services.AddScoped<CaseShelf>();
        services.AddScoped<ServiceBook>();
        services.AddScoped<CaseBook>();
        services.AddScoped<CaseLinks>();
        services.AddScoped<CaseTokens>();
        services.AddScoped<IMailTokenSource>(provider => provider.GetRequiredService<CaseTokens>());
        services.AddScoped<GuestMailHandler>();
        services.AddScoped<CaseNews>();
        services.AddScoped<CaseDesk>();
        services.AddScoped<ICaseDesk>(provider => provider.GetRequiredService<CaseDesk>());
        services.AddScoped<CaseThread>();
        services.AddScoped<CasePriorities>();
        services.AddScoped<CaseFiles>();
        services.AddScoped<CompensationLimits>();
        services.AddScoped<CompensationCost>();
        services.AddScoped<CompensationGiver>();
        services.AddScoped<CompensationDesk>();
        services.AddScoped<CaseEscalation>();
        services.AddScoped<CaseCatchUp>();
        services.AddScoped<CaseInstaller>();
        services.AddScoped<IFeatureInstaller>(provider => provider.GetRequiredService<CaseInstaller>());
        services.AddScoped<CasePersonalData>();
        services.AddScoped<CaseTexts>();
        services.AddScoped<CaseAccess>();
        services.AddScoped<CaseNames>();
        services.AddScoped<CaseListFactory>();
        services.AddScoped<CasePageFactory>();
        services.AddScoped<CaseThreadReader>();
        services.AddScoped<CaseParts>();
        services.AddScoped<CompensationNames>();
        services.AddScoped<CompensationParts>();
        services.AddScoped<AnswerFiller>();
        services.AddScoped<BulkCases>();
        services.AddScoped<NewCaseForm>();
        services.AddScoped<CaseNotices>();
        services.AddScoped<AgentAnswers>();
        services.AddScoped<CaseChanges>();
        services.AddScoped<CustomerCases>();
        services.AddScoped<RoleNameStore>();
        services.AddScoped<CaseControlStore>();
        services.AddScoped<CaseControls>();
        services.AddScoped<IPersonalData>(provider => provider.GetRequiredService<CaseControls>());
        services.AddScoped<RecoveryOrderStore>();
        services.AddScoped<RecoveryReport>();
        services.AddScoped<RecoveryFactory>();
        services.AddScoped<CaseSetupFactory>();
        services.AddScoped<CaseSetupForms>();
        services.AddScoped<CaseSetupChecks>();
        services.AddScoped<CaseSetupSaver>();
        services.AddScoped<FileChecks>();
        services.AddScoped<CaseVisits>();
        services.AddScoped<CaseShopGuard>();
        services.AddScoped<ContactFormCases>();
        services.AddScoped<ShopCaseDesk>();
        services.AddScoped<ShopCaseFactory>();
        services.AddScoped<IPersonalData>(provider => provider.GetRequiredService<CasePersonalData>());
        services.AddOwnedRows<LoyaltyCase>("Case", row => row.CustomerId, (row, id) => row.CustomerId = id);
        services.AddOwnedRows<LoyaltyCompensation>("Compensation", row => row.CustomerId, (row, id) => row.CustomerId = id);
    }
}
