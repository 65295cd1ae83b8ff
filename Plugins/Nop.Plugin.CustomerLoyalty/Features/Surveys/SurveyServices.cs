using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerLoyalty.Features.Duplicates;
using Nop.Plugin.CustomerLoyalty.Features.Feedback;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Nop.Plugin.CustomerLoyalty.Features.Overview.Daily;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Answering;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Days;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Forms;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Inviting;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Reports;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Web;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;

namespace Nop.Plugin.CustomerLoyalty.Features.Surveys;

public static class SurveyServices
{
    public static void AddSurveys(this IServiceCollection services)
    {
        services.AddSingleton<FormShelf>();
        services.AddScoped<SurveyStore>();
        services.AddScoped<InvitationStore>();
        services.AddScoped<AnswerStore>();
        services.AddScoped<SurveyFactStore>();
        services.AddScoped<SurveyOrderStore>();
        services.AddScoped<SurveyReportStore>();
        services.AddScoped<SurveyForms>();
        services.AddScoped<SurveyTexts>();
        services.AddScoped<SurveyInstaller>();
        services.AddScoped<IFeatureInstaller>(provider => provider.GetRequiredService<SurveyInstaller>());
        services.AddScoped<SurveyDesk>();
        services.AddScoped<IFirstStepSource, SurveyFirstStep>();
        services.AddScoped<SurveyReports>();
        services.AddScoped<IFeedbackSource, SurveyWordStore>();
        services.AddScoped<IDailySource, SurveyDays>();

        services.AddScoped<InvitationPass>();
        services.AddScoped<SendPass>();
        services.AddScoped<SurveyMailStore>();
        services.AddScoped<DeliveryPass>();
        services.AddScoped<SurveyAsking>();
        services.AddScoped<IActionGuard, SurveyGuard>();
        services.AddScoped<IMailTokenSource, SurveyMailTokens>();

        services.AddScoped<SurveyDoor>();
        services.AddScoped<AnswerDesk>();
        services.AddScoped<AnswerSettler>();
        services.AddScoped<AnswerCatchUp>();
        services.AddScoped<LowScoreDesk>();

        services.AddScoped<SurveyData>();
        services.AddScoped<IPersonalData>(provider => provider.GetRequiredService<SurveyData>());
        services.AddOwnedRows<LoyaltySurveyInvitation>("SurveyInvitation", row => row.CustomerId, (row, id) => row.CustomerId = id);
        services.AddOwnedRows<LoyaltySurveyAnswer>("SurveyAnswer", row => row.CustomerId, (row, id) => row.CustomerId = id);

        services.AddScoped<SurveyPageFactory>();
        services.AddScoped<SurveyListFactory>();
        services.AddScoped<SurveyEditFactory>();
        services.AddScoped<SurveyReportFactory>();
        services.AddScoped<AnswerListFactory>();
        services.AddScoped<SurveyReportExport>();
        services.AddScoped<AnswerFilter>();
        services.AddScoped<BreakdownNames>();
        services.AddScoped<AnswerExport>();
        services.AddScoped<SurveyActivity>();
        services.AddScoped<SurveySettingsSaver>();
        services.AddScoped<CustomerSurveysFactory>();
        services.AddScoped<AnswerDetailsFactory>();
        services.AddScoped<AnswerProducts>();
        services.AddScoped<AnswerRights>();
    }
}
